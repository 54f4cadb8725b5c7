using System.Globalization;

namespace Xinyu.Plugins.Transport;

/// <summary>The age a resident identity number tells, in whole years (周岁).</summary>
internal static class IdentityNumber
{
    /// <summary>
    /// Whole years completed before <paramref name="day"/>. A year of life is complete at the end of the birthday (a
    /// period's last day is the corresponding day), so on the birthday itself the new age has not begun.
    /// </summary>
    /// <returns>Null when the number holds no date of birth.</returns>
    public static int? AgeOn(string? number, DateOnly day)
    {
        if (BornOn(number) is not { } born || born > day)
            return null;
        var years = day.Year - born.Year;
        return born.AddYears(years) >= day ? Math.Max(0, years - 1) : years;
    }

    /// <summary>Numbers of 15 digits were issued until 1999 and leave out the century.</summary>
    private static DateOnly? BornOn(string? number)
    {
        var digits = number?.Length switch
        {
            18 => number[6..14],
            15 => "19" + number[6..12],
            _ => null,
        };
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) ? born : null;
    }
}
