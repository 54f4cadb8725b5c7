using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Items;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Areas.Portal.Pages.Items;

/// <summary>Search and list of all items; those that are not online say since when they will be, and why not.</summary>
internal sealed class IndexModel(SearchItems search, GuideShelf shelf) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? DepartmentCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true)]
    public RolloutPhase? Phase { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Open { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<ItemListEntry> Found { get; private set; } = new();

    public IReadOnlyList<DepartmentDefinition> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // a filter that cannot be read is no filter: the list is for people, the API is strict
        ModelState.Clear();
        Departments = (await shelf.GetAsync(cancellationToken)).Departments;
        Found = await search.ExecuteAsync(
            new ItemQuery
            {
                Filter = Filter, DepartmentCode = DepartmentCode, Theme = Theme, Phase = Phase, Open = Open,
                SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize,
            },
            cancellationToken);
    }
}
