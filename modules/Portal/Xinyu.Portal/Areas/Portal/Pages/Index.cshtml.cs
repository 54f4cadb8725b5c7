using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.UI.Components;
using Xinyu.Portal.Guide;
using Xinyu.Portal.Tracking;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>The home page: search, progress query, what is online, themes, departments.</summary>
internal sealed class IndexModel(ReadHome home) : PageModel
{
    public HomeFigures Figures { get; private set; } = null!;

    /// <summary>For the names of the progress form, which posts to its own page.</summary>
    public TrackInput Input { get; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Figures = await home.ExecuteAsync(cancellationToken);

    public IReadOnlyList<PhasePart> PhaseParts(Func<string, object[], string> text) => [.. Figures.Phases.Select(p => new PhasePart(
        text("Phase:Items", [text($"Phase:{p.Phase}", []), p.Total]), p.Total, p.Open > 0,
        p.Open == 0 ? text("Phase:Closed", []) : p.Open == p.Total ? text("Phase:Open", []) : text("Phase:PartOpen", [p.Open])))];
}
