namespace Xinyu.Plugins.Packaging.Inspection;

/// <summary>
/// Assemblies that a plug-in shares with the host, because their types cross the border: the SDK, the framework's core
/// and .NET with ASP.NET Core. Everything else a plug-in brings itself.
/// </summary>
public static class SharedAssemblies
{
    public static readonly IReadOnlySet<string> Contract = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Xinyu.Plugins.Sdk",
        "Xinyu.Plugins.Sdk.Web",
        "Xinyu.Abp.Core",
    };

    private static readonly Lazy<HashSet<string>> Framework = new(() => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "Microsoft.AspNetCore")
        .Select(location => Path.GetDirectoryName(location)!)
        .Distinct()
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Where(name => name.StartsWith("System", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || name is "mscorlib" or "netstandard" or "WindowsBase")
        // a self-contained host has its own packages in the same folder: those are not shared
        .Where(name => !name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            && !name.StartsWith("Microsoft.Data.", StringComparison.Ordinal))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string name) => Contract.Contains(name) || Framework.Value.Contains(name);
}
