using System.Globalization;

namespace Xinyu.Workbench.Cases;

internal static class FileSizes
{
    private const long Kilo = 1024;

    /// <summary>12.4 MB, 310 KB.</summary>
    public static string Text(long bytes) => bytes switch
    {
        >= Kilo * Kilo => ((double)bytes / (Kilo * Kilo)).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
        _ => Math.Max(1, bytes / Kilo).ToString(CultureInfo.InvariantCulture) + " KB",
    };
}
