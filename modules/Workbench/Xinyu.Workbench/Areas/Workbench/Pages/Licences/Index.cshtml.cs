using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.Users;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Licences;

/// <summary>证照: what the reader's departments have granted, the newest first, or what runs out soonest.</summary>
internal sealed class IndexModel(ILicenceInbox inbox, IItemCatalogue catalogue, ICurrentUser user, IStringLocalizer<WorkbenchResource> texts) : PageModel
{
    public const int PageSize = 12;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public LicenceState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Within { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<LicenceSummary> Found { get; private set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public bool IsFiltered => Q is not null || State is not null || Within is not null || Department is not null;

    public IEnumerable<Option> States => Enum.GetNames<LicenceState>().Select(s => new Option(s, texts[$"LicenceState:{s}"]));

    public IEnumerable<Option> Terms => new[] { "30", "60", "90" }.Select(d => new Option(d, texts["Licences:WithinDays", d]));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var own = user.GetDepartments();
        if (own.Count > 1)
        {
            Departments = [.. (await catalogue.GetDepartmentsAsync(cancellationToken)).Where(d => own.Contains(d.Code)).Select(d => new Option(d.Code, d.ShortName))];
        }

        Found = await inbox.GetListAsync(
            new() { Filter = Q, State = State, ExpiresWithinDays = Within, DepartmentCode = Department, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize },
            cancellationToken);
    }
}
