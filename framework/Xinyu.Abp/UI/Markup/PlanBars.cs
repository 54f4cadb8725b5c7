using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Markup;

/// <summary>
/// The bars of a plan as one SVG as wide as its place, with a row of fixed height for each: the names above the bars are text, so they
/// keep their size on a phone.
/// </summary>
internal static class PlanBars
{
    public const int GridDays = 10;

    /// <summary>The row's height in pixels; components.css gives the names the same.</summary>
    private const int Row = 72;
    private const int Top = 50;
    private const int Height = 12;

    public static TagBuilder Draw(PlanView plan)
    {
        var days = Math.Max(1, plan.Days);
        var svg = Tags.El("svg")
            .Attr("viewBox", $"0 0 {Text(days)} {Text(plan.Bars.Count * Row)}")
            .Attr("height", Text(plan.Bars.Count * Row))
            .Attr("preserveAspectRatio", "none")
            .Attr("role", "img")
            .Attr("aria-label", plan.Label);
        for (var day = GridDays; day < days; day += GridDays) svg.Add(Path("grid", $"M{Text(day)} 0V{Text(plan.Bars.Count * Row)}"));
        for (var i = 0; i < plan.Bars.Count; i++) svg.Add(plan.Bars[i].After.Where(before => before < i).Select(before => Link(plan.Bars[before], before, plan.Bars[i], i)));
        for (var i = 0; i < plan.Bars.Count; i++) svg.Add(Slack(plan.Bars[i], i), Bar(plan.Bars[i], i, days));
        return svg;
    }

    private static TagBuilder Bar(PlanBar bar, int row, int days) =>
        Rect(bar.State == PlanBarState.Done ? "done" : bar.Critical ? "critical" : "beside", row, bar.Start, Math.Max(bar.End - bar.Start, days / 100m));

    private static TagBuilder? Slack(PlanBar bar, int row) => bar.LatestEnd > bar.End ? Rect("slack", row, bar.End, bar.LatestEnd - bar.End) : null;

    /// <summary>From the end of what comes first down to what waits for it.</summary>
    private static TagBuilder Link(PlanBar before, int from, PlanBar after, int to) =>
        Path(before.Critical && after.Critical && before.End == after.Start ? "link critical" : "link", $"M{Text(before.End)} {Text(from * Row + Top + Height)}V{Text(to * Row + Top + Height / 2)}H{Text(after.Start)}");

    private static TagBuilder Rect(string css, int row, int x, decimal width) => Tags.Single("rect", css)
        .Attr("x", Text(x)).Attr("y", Text(row * Row + Top)).Attr("width", width.ToString(CultureInfo.InvariantCulture)).Attr("height", Text(Height));

    private static TagBuilder Path(string css, string d) => Tags.Single("path", css).Attr("d", d);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
