using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Items;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Cards;

/// <summary>预警与发牌.</summary>
internal sealed class IndexModel(ListCards list, IItemCatalogue catalogue) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public CardTab Tab { get; set; } = CardTab.Open;

    [BindProperty(SupportsGet = true)]
    public CardLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<CardLine> Found { get; private set; } = new();

    public IReadOnlyDictionary<CardTab, int> Counts { get; private set; } = new Dictionary<CardTab, int>();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IReadOnlyList<Option> Levels { get; } = [.. Enum.GetValues<CardLevel>().Reverse().Select(l => new Option(l.ToString(), l.Lamp().ToText()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var query = new CardQuery(Tab, Level, Department, Filter);
        Found = await list.ExecuteAsync(query, new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        Counts = await list.CountAsync(query, cancellationToken);
        Departments = [.. (await catalogue.GetDepartmentsAsync(cancellationToken)).Select(d => new Option(d.Code, d.ShortName))];
    }
}
