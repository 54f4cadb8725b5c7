using System.Security.Cryptography;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// Hands out what the signed manifest lists below wwwroot/, of a type that does nothing by itself. No path is followed: an
/// address is one of the list or none.
/// </summary>
internal static class PageFiles
{
    private const string Folder = "wwwroot/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif",
        [".webp"] = "image/webp", [".svg"] = "image/svg+xml", [".woff2"] = "font/woff2",
    };

    public static async Task<PlugInPageFile?> ReadAsync(PlugIn plugIn, string path, CancellationToken cancellationToken)
    {
        if (!Types.TryGetValue(Path.GetExtension(path), out var type)
            || plugIn.Manifest!.Files.FirstOrDefault(f => f.Path == Folder + path) is not { } listed)
            return null;
        var file = new FileInfo(Path.Combine(plugIn.Folder, listed.Path));
        if (!file.Exists || file.Length > PageLimits.BodyBytes)
            return null;
        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        // changed since the start: not what was signed
        return string.Equals(Convert.ToHexString(SHA256.HashData(content)), listed.Sha256, StringComparison.OrdinalIgnoreCase)
            ? new(content, type)
            : null;
    }
}
