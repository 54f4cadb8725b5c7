using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Supervision.Board;

namespace Xinyu.Supervision.Areas.Supervision.Pages;

/// <summary>实时看板.</summary>
internal sealed class IndexModel(ReadBoard reader, IStringLocalizer<SupervisionResource> localizer) : PageModel
{
    public BoardView Board { get; private set; } = null!;

    public ChartTable Table => TrendTable.Of(Board.Trend, localizer);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Board = await reader.ExecuteAsync(cancellationToken);
}
