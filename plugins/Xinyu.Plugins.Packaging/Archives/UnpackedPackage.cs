namespace Xinyu.Plugins.Packaging.Archives;

/// <summary>Writes a read package to a folder; the names were checked when it was read.</summary>
public static class UnpackedPackage
{
    public static void Write(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
