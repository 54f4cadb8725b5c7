namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>A page's answer, taken out of the plug-in's hands.</summary>
/// <param name="Location">Where the reader is sent on to; null when the page is shown.</param>
internal sealed record PageOutcome(int Status, string Markup, string? Location)
{
    public IReadOnlyList<string> StyleSheets { get; init; } = [];

    public const int Shown = 200, SeeOther = 303, BadRequest = 400, NotFound = 404;
}
