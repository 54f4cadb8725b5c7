namespace Xinyu.Abp.UI.Formatting;

/// <summary>How far away a limit is: negative days are days over it.</summary>
public static class TimeLeftFormats
{
    /// <summary>还剩 5 个工作日, 今天到期, 超 2 日.</summary>
    public static string ToTimeLeft(this int days, DayUnit unit) => Phrase(days, unit, "Left:Long");

    /// <summary>剩 5 个工作日, for lists.</summary>
    public static string ToShortTimeLeft(this int days, DayUnit unit) => Phrase(days, unit, "Left:Short");

    /// <summary>30 个工作日, 60 日.</summary>
    public static string ToDays(this int days, DayUnit unit) =>
        UiText.Get($"Unit:{unit}s{(days == 1 ? ":One" : "")}", days);

    private static string Phrase(int days, DayUnit unit, string left) => days switch
    {
        0 => UiText.Get("Left:Today"),
        > 0 => UiText.Get(left, days.ToDays(unit)),
        _ => UiText.Get("Left:Over", (-days).ToDays(unit))
    };
}
