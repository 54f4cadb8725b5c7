using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Supervision.Board;

namespace Xinyu.Supervision.Areas.Supervision.Pages;

/// <summary>监察大屏: hangs where anybody passes, so it shows departments, items and numbers, and nobody's name.</summary>
internal sealed class WallModel(ReadBoard reader, IStringLocalizer<SupervisionResource> localizer) : PageModel
{
    public BoardView Board { get; private set; } = null!;

    public ChartTable Table => TrendTable.Of(Board.Trend, localizer);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Board = await reader.ExecuteAsync(cancellationToken);
}
