using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Features;
using Xinyu.Abp.UI.Components;
using Xinyu.Portal.Complaints;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Areas.Portal.Pages.Complaints;

/// <summary>投诉举报 and 咨询, named or anonymous. The token is shown once, on the answer to this very request.</summary>
[RequiresFeature(ComplaintsOffice.Feature)]
internal sealed class NewModel(FileComplaint file, GuideShelf shelf, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty]
    public ComplaintInput Input { get; set; } = new();

    public FiledComplaint? Filed { get; private set; }

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IReadOnlyList<Option> Kinds { get; } =
        [new(ComplaintKinds.Complaint, localizer["Complaint:complaint"]), new(ComplaintKinds.Consultation, localizer["Complaint:consultation"])];

    public async Task OnGetAsync(string? kind, string? caseNumber, string? departmentCode)
    {
        ModelState.Clear();
        Input = new() { Kind = kind == ComplaintKinds.Consultation ? kind : ComplaintKinds.Complaint, CaseNumber = caseNumber, DepartmentCode = departmentCode };
        await RedisplayAsync();
    }

    public async Task OnPostAsync(CancellationToken cancellationToken) => Filed = await file.ExecuteAsync(Input, cancellationToken);

    public async Task RedisplayAsync() => Departments =
        [.. (await shelf.GetAsync(HttpContext.RequestAborted)).Departments.Select(d => new Option(d.Code, d.Name))];
}
