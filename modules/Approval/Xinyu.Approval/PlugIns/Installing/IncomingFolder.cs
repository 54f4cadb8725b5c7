namespace Xinyu.Approval.PlugIns.Installing;

/// <summary>
/// Where a package lies while it is checked, and a removed one while it is deleted: beside the installed ones, so that
/// coming and going is one rename. Its name begins with a dot, so nobody takes it for a plug-in.
/// </summary>
internal sealed class IncomingFolder : IDisposable
{
    private readonly string _root;

    public IncomingFolder(string installedPath)
    {
        _root = System.IO.Path.Combine(installedPath, ".incoming");
        Path = System.IO.Path.Combine(_root, System.IO.Path.GetRandomFileName());
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        if (!Directory.EnumerateFileSystemEntries(_root).Any())
            Directory.Delete(_root);
    }
}
