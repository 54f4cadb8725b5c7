using System.Reflection;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>The built assemblies of the product's projects.</summary>
internal static class Assemblies
{
    private static readonly ProjectKind[] Kinds =
        [ProjectKind.Framework, ProjectKind.Rules, ProjectKind.Contracts, ProjectKind.Module, ProjectKind.Provider, ProjectKind.Host, ProjectKind.Sdk];

    public static IReadOnlyList<(ProjectFile Project, Assembly Assembly)> All { get; } =
        [.. Repository.Projects.Where(p => Kinds.Contains(p.Kind)).Select(p => (p, Assembly.Load(p.Name)))];

    public static IEnumerable<Type> TypesOf(params ProjectKind[] kinds) =>
        All.Where(a => kinds.Contains(a.Project.Kind)).SelectMany(a => Written(a.Assembly.GetTypes()));

    /// <summary>Without what compilers add: closures, Razor's classes, generated regular expressions.</summary>
    public static IEnumerable<Type> Written(IEnumerable<Type> types) => types.Where(t =>
        !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace is { } name && !name.StartsWith("AspNetCoreGenerated", StringComparison.Ordinal)
        && !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        && t.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);
}
