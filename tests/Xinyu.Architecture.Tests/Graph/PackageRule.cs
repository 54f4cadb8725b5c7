using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>Only the host's data projects know a database; what others build on takes no packages at all.</summary>
internal static class PackageRule
{
    private static readonly string[] Databases = ["Npgsql", "Sqlite", "SqlServer", "SqlClient"];

    public static IEnumerable<string> Violations(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from package in project.Packages
        let wrong = Wrong(project.Kind, package)
        where wrong is not null
        select $"{project.Name} uses {package}: {wrong}";

    private static string? Wrong(ProjectKind kind, string package) => kind switch
    {
        ProjectKind.Rules or ProjectKind.Contracts or ProjectKind.Sdk => $"{kind} takes no packages",
        ProjectKind.Provider or ProjectKind.Test or ProjectKind.PlugIn => null,
        _ when Array.Exists(Databases, d => package.Contains(d, StringComparison.OrdinalIgnoreCase)) => "only host/Xinyu.Data.* knows a database",
        _ => null
    };
}
