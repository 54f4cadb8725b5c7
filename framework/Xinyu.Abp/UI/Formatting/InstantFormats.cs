using System.Globalization;

namespace Xinyu.Abp.UI.Formatting;

/// <summary>Instants (UTC) as the pages show them, in Beijing time.</summary>
public static class InstantFormats
{
    /// <summary>11月19日 16:10, an event in a timeline.</summary>
    public static string ToMoment(this DateTime utc) => $"{utc.ToBeijingDay().ToMonthDay()} {utc.ToTimeOfDay()}";

    /// <summary>16:10.</summary>
    public static string ToTimeOfDay(this DateTime utc) => utc.ToBeijing().ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026-11-19 16:10, where the year matters.</summary>
    public static string ToMinute(this DateTime utc) =>
        utc.ToBeijing().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string ToMinute(this DateTime? utc) => utc?.ToMinute() ?? TextFormats.Dash;

    /// <summary>2026-11-19 16:10:05 +08:00, for exports.</summary>
    public static string ToExport(this DateTime utc) =>
        utc.ToBeijing().ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    /// <summary>The machine-readable form of the datetime attribute.</summary>
    public static string ToIsoInstant(this DateTime utc) =>
        utc.ToBeijing().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
