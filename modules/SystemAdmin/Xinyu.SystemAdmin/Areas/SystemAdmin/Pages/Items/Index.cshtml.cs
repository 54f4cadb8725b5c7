using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Items;

/// <summary>事项与梳理: the catalogue's 248 items.</summary>
internal sealed class IndexModel(IItemCatalogue catalogue, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public ItemKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public RolloutPhase? Phase { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<ItemSummary> Found { get; private set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IEnumerable<Option> Kinds => Enum.GetNames<ItemKind>().Select(k => new Option(k, localizer[$"Items:ItemKind:{k}"]));

    public IEnumerable<Option> Phases => Enum.GetNames<RolloutPhase>().Select(p => new Option(p, localizer[$"Items:Phase:{p}"]));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Departments = [.. (await catalogue.GetDepartmentsAsync(cancellationToken)).Select(d => new Option(d.Code, d.ShortName))];
        Found = await catalogue.GetListAsync(
            new ItemListInput { DepartmentCode = Department, Kind = Kind, Phase = Phase, Filter = Filter, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize },
            cancellationToken);
    }
}
