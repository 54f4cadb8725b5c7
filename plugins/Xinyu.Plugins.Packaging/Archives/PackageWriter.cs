using System.IO.Compression;

namespace Xinyu.Plugins.Packaging.Archives;

/// <summary>Packs a laid-out plug-in folder. The same folder gives the same bytes, whenever it is packed.</summary>
public static class PackageWriter
{
    public const string Extension = ".xyplugin";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string folder, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(Path.GetRelativePath(folder, file).Replace('\\', '/'), CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var content = entry.Open();
            using var source = File.OpenRead(file);
            source.CopyTo(content);
        }
    }
}
