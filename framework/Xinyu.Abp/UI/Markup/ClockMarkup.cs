using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Abp.UI.Markup;

internal static class ClockMarkup
{
    public static IEnumerable<TagBuilder> Rows(ClockView clock)
    {
        var axis = new ClockAxis(clock);
        return clock.Limits.Select(limit => Row(clock, axis, limit));
    }

    public static TagBuilder Legend(ClockView clock)
    {
        var kinds = clock.Limits.SelectMany(limit => limit.Days).Select(day => day.Kind).ToHashSet();
        return Tags.El(
            "ul",
            "legend",
            Enum.GetValues<ClockDayKind>().Where(kinds.Contains).Select(Entry),
            Tags.El("li", "is-today", UiText.Get("Clock:Day:Today")));
    }

    private static TagBuilder Row(ClockView clock, ClockAxis axis, ClockLimit limit)
    {
        var row = Tags.El(
            "div",
            "clock-row",
            Tags.El("div", "clock-head", Tags.El("h3", null, limit.Name), Tags.El("strong", "clock-left", Left(limit)), Due(limit)));
        if (limit.Days.Count == 0)
        {
            return row;
        }

        return row.Add(
            DayBars.Draw(axis, limit, clock.Today, Sentence(limit, "Clock:Label", limit.Name)),
            Tags.El(
                "div",
                "clock-ends",
                Tags.El("span", null, UiText.Get("Clock:Begin", clock.Start.ToMonthDay(), clock.StartName ?? UiText.Get("Clock:Accepted"))),
                axis.EndsAt(limit.Due) ? Tags.El("span", null, UiText.Get("Clock:Due", limit.Due!.Value.ToMonthDay())) : null),
            Tags.El(
                "p",
                "clock-sum",
                Sentence(limit, "Clock:Sum"),
                limit.Note is null ? null : Tags.Group(" ", Tags.El("span", "muted", UiText.Get("Clock:Note", limit.Note)))));
    }

    private static string Sentence(ClockLimit limit, string key, params object?[] before) => UiText.Get(
        limit.Left < 0 ? key + "Over" : key,
        [.. before, limit.Counted, limit.Stopped, Math.Abs(limit.Left), limit.Total.ToDays(limit.Unit)]);

    private static object Left(ClockLimit limit) => limit.State switch
    {
        ClockState.NotStarted => UiText.Get("Clock:NotStarted"),
        ClockState.Pending => UiText.Get("Clock:Pending"),
        ClockState.Ended => Figure("Clock:Used", limit.Counted, limit.Unit),
        ClockState.Stopped when limit.Left >= 0 => Figure("Clock:StoppedLeft", limit.Left, limit.Unit),
        _ when limit.Left == 0 => UiText.Get("Clock:Today"),
        _ when limit.Left < 0 => Figure("Clock:Over", -limit.Left, limit.Unit),
        _ => Figure("Clock:Left", limit.Left, limit.Unit)
    };

    private static IHtmlContent Figure(string key, int days, DayUnit unit) => PhraseMarkup.Phrase(
        key,
        Tags.El("b", null, days.ToString(CultureInfo.InvariantCulture)),
        UiText.Get($"Unit:{unit}"));

    private static TagBuilder? Due(ClockLimit limit) => (limit.DueText ?? limit.Due?.ToDeadline()) is { } text
        ? Tags.El("span", "clock-due", text)
        : null;

    private static TagBuilder Entry(ClockDayKind kind) => Tags.El("li", Css(kind), UiText.Get($"Clock:Day:{kind}"));

    private static string? Css(ClockDayKind kind) => kind switch
    {
        ClockDayKind.Stopped => "stopped",
        ClockDayKind.Off => "off",
        ClockDayKind.Left => "left",
        ClockDayKind.Over => "over",
        ClockDayKind.PastPromise => "past-promise",
        _ => null
    };
}
