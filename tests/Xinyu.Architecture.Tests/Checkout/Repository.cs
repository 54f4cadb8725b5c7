namespace Xinyu.Architecture.Tests.Checkout;

/// <summary>The checkout the tests were built from, read from disk: a new file or project is judged without being listed anywhere.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "node_modules", "lib", "data", "TestResults", "template"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<ProjectFile> Projects { get; } = [.. Files("*.csproj").Select(ProjectFile.Read)];

    public static IReadOnlyList<SourceFile> Sources { get; } = [.. Files("*.cs").Concat(Files("*.cshtml")).Select(SourceFile.Read)];

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string pattern) => Walk(Root, pattern).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(Directory.EnumerateDirectories(folder)
            .Where(d => Path.GetFileName(d) is var name && name[0] != '.' && !NotOurs.Contains(name))
            .SelectMany(d => Walk(d, pattern)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Xinyu.Modular.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("Xinyu.Modular.sln was not found above the tests.");
    }
}
