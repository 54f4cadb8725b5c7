using System.Globalization;

namespace Xinyu.Supervision;

internal static class LegalDays
{
    /// <summary>yyyy-MM-dd, as evidence stores a day.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
