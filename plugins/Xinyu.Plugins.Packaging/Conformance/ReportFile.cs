using System.Text;

namespace Xinyu.Plugins.Packaging.Conformance;

/// <summary>
/// <c>conformance.json</c> beside the manifest: what was examined before the city approved the package. The city's signature covers
/// these bytes, so that a report of another content, or an altered one, is no report.
/// </summary>
public static class ReportFile
{
    public const string FileName = "conformance.json";
    private const int MaxBytes = 256 * 1024;

    /// <returns>Null when there is none, or none of a size that a report has.</returns>
    public static byte[]? Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        return file.Exists && file.Length <= MaxBytes && file.LinkTarget is null ? File.ReadAllBytes(file.FullName) : null;
    }

    public static byte[] Write(string folder, ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var bytes = Encoding.UTF8.GetBytes(report.ToJson());
        File.WriteAllBytes(Path.Combine(folder, FileName), bytes);
        return bytes;
    }

    public static ConformanceReport? Parse(byte[] bytes) => ConformanceReport.FromJson(Encoding.UTF8.GetString(bytes));
}
