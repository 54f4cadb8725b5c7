using System.IO.Compression;

namespace Xinyu.Plugins.Packaging.Archives;

/// <summary>
/// Reads an .xyplugin file into memory within limits, before anything touches the disk: a broken or hostile zip costs at
/// most the limits and leaves nothing behind.
/// </summary>
public static class PackageReader
{
    private const int UnixTypeMask = 0xF000, UnixRegularFile = 0x8000;

    public static (IReadOnlyDictionary<string, byte[]> Files, PackageProblem? Problem) Read(byte[] package, PackageLimits limits)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(limits);
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        try
        {
            return (files, package.LongLength > limits.PackageBytes
                ? PackageProblem.Failed("PackageTooLarge", ("megabytes", limits.PackageMegabytes))
                : Read(package, limits, files));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return (files, PackageProblem.Failed("PackageBroken"));
        }
    }

    private static PackageProblem? Read(byte[] package, PackageLimits limits, Dictionary<string, byte[]> files)
    {
        using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > limits.Files)
            return PackageProblem.Failed("PackageTooMany", ("count", $"{limits.Files}"));
        var left = limits.ExpandedBytes;
        foreach (var entry in zip.Entries)
        {
            if (!IsInside(entry))
                return PackageProblem.Quarantined("PackagePath", ("file", entry.FullName));
            if (entry.FullName.EndsWith('/'))
                continue;
            if (files.ContainsKey(entry.FullName))
                return PackageProblem.Quarantined("PackageDuplicate", ("file", entry.FullName));
            if (Bytes(entry, left) is not { } content)
                return PackageProblem.Quarantined("PackageExpands", ("megabytes", limits.ExpandedMegabytes));
            files.Add(entry.FullName, content);
            left -= content.LongLength;
        }

        // a name that is a file and a folder at once cannot be unpacked
        var clash = files.Keys.SelectMany(Folders).FirstOrDefault(files.ContainsKey);
        return clash is null ? null : PackageProblem.Quarantined("PackageDuplicate", ("file", clash));
    }

    private static IEnumerable<string> Folders(string name)
    {
        for (var slash = name.IndexOf('/'); slash >= 0; slash = name.IndexOf('/', slash + 1))
            yield return name[..slash];
    }

    private static bool IsInside(ZipArchiveEntry entry)
    {
        // the upper half holds the Unix mode: a link would lead elsewhere once it is unpacked
        var type = (entry.ExternalAttributes >> 16) & UnixTypeMask;
        var name = entry.FullName;
        return name.Length is > 0 and <= 200
            && (type is 0 or UnixRegularFile || name.EndsWith('/'))
            && name.IndexOfAny(['\\', ':', '\0']) < 0
            && !name.TrimEnd('/').Split('/').Any(part => part is "" or "." or "..");
    }

    /// <returns>Null when there is more than <paramref name="limit"/>, counted and not believed.</returns>
    private static byte[]? Bytes(ZipArchiveEntry entry, long limit)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (content.Length + read > limit)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
