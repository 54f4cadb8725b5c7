namespace Xinyu.Approval.PlugIns.Packages;

/// <summary>
/// Assemblies that a plug-in shares with the host, because their types cross the border: the SDK, the framework's core
/// and .NET with ASP.NET Core. Everything else a plug-in brings itself.
/// </summary>
internal static class SharedAssemblies
{
    public static readonly IReadOnlySet<string> Contract = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Xinyu.Plugins.Sdk",
        "Xinyu.Abp.Core",
    };

    private static readonly Lazy<HashSet<string>> Framework = new(() => new[]
        {
            typeof(object).Assembly.Location,
            typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location,
        }
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
