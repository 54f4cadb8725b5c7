using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Items;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Cases;

/// <summary>在办案件: by legal risk, the worst first.</summary>
internal sealed class IndexModel(ListWatches list, IItemCatalogue catalogue) : PageModel
{
    public const int PageSize = 20;
    private static readonly WatchLight[] RunningLights = [WatchLight.Red, WatchLight.Yellow, WatchLight.Warning, WatchLight.Normal, WatchLight.Stopped];

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public WatchLight? Light { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<WatchLine> Found { get; private set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IReadOnlyList<Option> Lights { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var query = new WatchQuery(Department, Closed ? null : Light, Filter, Closed);
        Found = await list.ExecuteAsync(query, new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        Departments = [.. (await catalogue.GetDepartmentsAsync(cancellationToken)).Select(d => new Option(d.Code, d.ShortName))];
        var counts = await list.CountAsync(query, cancellationToken);
        Lights = [.. RunningLights.Select(l => new Option(l.ToString(), $"{l.Lamp().ToText()} {counts.GetValueOrDefault(l)}"))];
    }
}
