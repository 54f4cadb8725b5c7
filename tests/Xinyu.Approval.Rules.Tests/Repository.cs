using System.Runtime.CompilerServices;

namespace Xinyu.Approval.Rules.Tests;

/// <summary>Where the repository's own data lies, for tests that read it as it is.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Xinyu.Modular.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException($"No Xinyu.Modular.sln above {here}.");
    }
}
