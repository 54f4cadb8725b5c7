using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Markup;

/// <summary>The days of one limit as an SVG, one rect a day, and a mark under today.</summary>
internal static class DayBars
{
    public static TagBuilder Draw(ClockAxis axis, ClockLimit limit, DateOnly today, string label)
    {
        var svg = Tags.El("svg", "days")
            .Attr("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {axis.Length} 30"))
            .Attr("preserveAspectRatio", "none")
            .Attr("role", "img")
            .Attr("aria-label", label);
        foreach (var day in limit.Days)
        {
            svg.Add(Bar(axis, day));
            if (day.Date == today)
            {
                svg.Add(Rect("today", axis.Place(today), 28, 4));
            }
        }

        return svg;
    }

    private static TagBuilder Bar(ClockAxis axis, ClockDay day) => day.Kind switch
    {
        ClockDayKind.Off => Rect("off", axis.Place(day.Date), 21, 5),
        ClockDayKind.Stopped => Rect("stopped", axis.Place(day.Date), 9, 17),
        ClockDayKind.Counted => Rect("counted", axis.Place(day.Date), 4, 22),
        ClockDayKind.Left => Rect("left", axis.Place(day.Date), 4, 22),
        ClockDayKind.Over => Rect("over", axis.Place(day.Date), 4, 22),
        _ => Rect("past-promise", axis.Place(day.Date), 4, 22)
    };

    private static TagBuilder Rect(string css, int place, int y, int height) => Tags.Single("rect", css)
        .Attr("x", string.Create(CultureInfo.InvariantCulture, $"{place}.14"))
        .Attr("y", y.ToString(CultureInfo.InvariantCulture))
        .Attr("width", ".72")
        .Attr("height", height.ToString(CultureInfo.InvariantCulture));
}
