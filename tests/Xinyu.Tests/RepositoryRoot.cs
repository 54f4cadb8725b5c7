namespace Xinyu.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Xinyu.Modular.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("Xinyu.Modular.sln was not found above the tests.");
    }
}
