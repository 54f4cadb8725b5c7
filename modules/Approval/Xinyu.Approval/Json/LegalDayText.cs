using System.Globalization;

namespace Xinyu.Approval.Json;

internal static class LegalDayText
{
    /// <summary>yyyy-MM-dd, as events and arguments store a day.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
