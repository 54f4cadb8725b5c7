using System.Globalization;

namespace Xinyu.Abp.UI.Formatting;

/// <summary>Legal days as the pages show them; an absent day is a dash, never a blank.</summary>
public static class DateFormats
{
    /// <summary>2026-11-27 周五 17:00 前办结. Another act (交, 回复) may stand for 办结.</summary>
    public static string ToDeadline(this DateOnly day, string? act = null) =>
        UiText.Get("Date:Deadline", day.ToIsoDay(), day.ToWeekday(), act ?? UiText.Get("Date:DeadlineAct"));

    /// <summary>2026-11-27 周五.</summary>
    public static string ToDayText(this DateOnly day) => UiText.Get("Date:Day", day.ToIsoDay(), day.ToWeekday());

    /// <summary>11-27 周五, for lists.</summary>
    public static string ToListDay(this DateOnly day) =>
        UiText.Get("Date:Day", day.ToString("MM-dd", CultureInfo.InvariantCulture), day.ToWeekday());

    public static string ToListDay(this DateOnly? day) => day?.ToListDay() ?? TextFormats.Dash;

    /// <summary>11月19日.</summary>
    public static string ToMonthDay(this DateOnly day) => UiText.IsEnglish
        ? day.ToString("d MMM", CultureInfo.InvariantCulture)
        : UiText.Get("Month:Day", day.Month, day.Day);

    /// <summary>2026-11-27.</summary>
    public static string ToIsoDay(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string ToIsoDay(this DateOnly? day) => day?.ToIsoDay() ?? TextFormats.Dash;

    public static string ToWeekday(this DateOnly day) => UiText.Get($"Weekday:{(int)day.DayOfWeek}");
}
