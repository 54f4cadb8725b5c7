using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Lists;

namespace Xinyu.Complaints.Areas.Complaints.Pages;

/// <summary>投诉与咨询: the most urgent first.</summary>
internal sealed class IndexModel(ListComplaints list, ComplaintAccess access, ComplaintTexts texts, IStringLocalizer<ComplaintsResource> localizer) : PageModel
{
    public const int PageSize = 20;
    private static readonly ComplaintLight[] RunningLights = [ComplaintLight.Red, ComplaintLight.Yellow, ComplaintLight.Warning, ComplaintLight.Normal];

    /// <summary>Without a wish, what the reader has to do: the office accepts, a department answers.</summary>
    [BindProperty(SupportsGet = true)]
    public ComplaintTab? Tab { get; set; }

    [BindProperty(SupportsGet = true)]
    public ComplaintKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public ComplaintLight? Light { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<ComplaintLine> Found { get; private set; } = new();

    public IReadOnlyDictionary<ComplaintTab, int> Counts { get; private set; } = new Dictionary<ComplaintTab, int>();

    public ComplaintTexts Texts => texts;

    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<ComplaintKind>().Select(k => new Option(k.ToString(), localizer[$"Kind:{k}"]))];

    public IReadOnlyList<Option> Lights { get; } = [.. RunningLights.Select(l => new Option(l.ToString(), l.Lamp().ToText()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await texts.LoadAsync(cancellationToken);
        Tab ??= await access.IsGrantedAsync(ComplaintsPermissions.Handle) ? ComplaintTab.ToAccept
            : await access.IsGrantedAsync(ComplaintsPermissions.Read) ? ComplaintTab.All : ComplaintTab.InHand;
        var query = new ComplaintQuery(Tab.Value, Kind, Light, Department, Filter);
        Found = await list.ExecuteAsync(query, new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        Counts = await list.CountAsync(query, cancellationToken);
    }
}
