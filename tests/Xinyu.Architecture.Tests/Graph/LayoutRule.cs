using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>Folders carry the project's name, contracts exist while somebody needs them, and the number of projects is the build's bill.</summary>
internal static class LayoutRule
{
    public const int MostCoreProjects = 22;

    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects)
    {
        foreach (var project in projects.Where(p => p.Folder[(p.Folder.LastIndexOf('/') + 1)..] != p.Name))
            yield return $"{project.Path}: the folder has another name";
        var core = projects.Count(p => IsCore(p) && p.Kind is not (ProjectKind.Sdk or ProjectKind.SdkExtra));
        if (core > MostCoreProjects)
            yield return $"{core} core projects, at most {MostCoreProjects}";
        foreach (var contracts in projects.Where(p => p.Kind == ProjectKind.Contracts))
        {
            var owner = contracts.Name[..^".Contracts".Length];
            if (!projects.Any(p => p.Name != owner && p.Kind != ProjectKind.Test && p.References.Contains(contracts.Name)))
                yield return $"{contracts.Name}: no other module refers to it";
        }
    }

    /// <summary>Everything but the departments' plug-ins with their tests and the tests' faulty ones. What plug-in authors get is built with the core, but not counted.</summary>
    public static bool IsCore(ProjectFile project) => project.Kind != ProjectKind.PlugIn && project.Name != "Xinyu.Plugins.Tests";
}
