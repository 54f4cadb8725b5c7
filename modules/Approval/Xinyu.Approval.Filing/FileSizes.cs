using System.Globalization;

namespace Xinyu.Approval.Filing;

internal static class FileSizes
{
    /// <summary>12.4 MB; small files in KB.</summary>
    public static string Text(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m / 1024m:0.0} MB");
}
