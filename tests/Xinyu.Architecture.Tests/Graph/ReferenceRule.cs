using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>Who may know whom. Modules meet in contracts and events, never in each other.</summary>
internal static class ReferenceRule
{
    private static readonly (string From, string To, string Reason)[] Exceptions =
    [
        ("Xinyu.Approval.Contracts", "Xinyu.Approval.Rules", "its records carry the clock and the form as Rules defines them, and Rules knows nobody"),
        ("Xinyu.Approval", "Xinyu.Plugins.Sdk.Web", "it runs the pages of plug-ins, as it calls their rules"),
        ("Xinyu.Plugins.Conformance", "Xinyu.Plugins.Sdk.Web", "a plug-in with pages is loaded there as the host loads it"),
        ("Xinyu.Plugins.Tool", "Xinyu.Plugins.Sdk.Web", "it carries it to new projects"),
        ("Xinyu.Plugins.Conformance", "Xinyu.Plugins.Testing", "it reads the catalogue and answers a plug-in's services as the test kit does"),
        ("Xinyu.Plugins.Tool", "Xinyu.Plugins.Conformance", "it starts the conformance run, which lies beside it"),
        ("Xinyu.Plugins.Tool", "Xinyu.Plugins.Testing", "it carries the test kit to new projects"),
        ("Xinyu.Portal", "Xinyu.Approval.Filing", "an applicant's form and files are shown and judged there as an official's are"),
        ("Xinyu.Workbench", "Xinyu.Approval.Filing", "internal items and paper applications are filled in with the portal's form and files")
    ];

    public static bool Allows(ProjectFile from, ProjectFile to) => from.Kind switch
    {
        ProjectKind.Framework => from.Name == "Xinyu.Abp" && to.Name == "Xinyu.Abp.Core",
        ProjectKind.Rules => false,
        ProjectKind.Contracts or ProjectKind.Sdk => to.Name == "Xinyu.Abp.Core",
        ProjectKind.Module => to.Kind is ProjectKind.Rules or ProjectKind.Contracts || to.Name is "Xinyu.Abp" or "Xinyu.Abp.Core"
            || (from.Name == "Xinyu.Approval" && to.Kind == ProjectKind.Sdk),
        ProjectKind.Provider => to.Name is "Xinyu.Abp" or "Xinyu.Abp.Core",
        ProjectKind.Host => to.Kind is not (ProjectKind.Test or ProjectKind.PlugIn or ProjectKind.Sdk or ProjectKind.SdkExtra),
        ProjectKind.SdkExtra => to.Kind == ProjectKind.Sdk || to.Name == "Xinyu.Abp.Core",
        ProjectKind.PlugIn => to.Kind is ProjectKind.Sdk or ProjectKind.SdkExtra || to.Name == "Xinyu.Abp.Core",
        ProjectKind.Test => true,
        _ => false
    } || Array.Exists(Exceptions, e => (e.From, e.To) == (from.Name, to.Name));

    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects)
    {
        var byName = projects.ToDictionary(p => p.Name);
        foreach (var project in projects)
        {
            if (project.Kind == ProjectKind.Unknown)
                yield return $"{project.Path}: no rule says what this project may know";
            foreach (var reference in project.References)
            {
                if (!byName.TryGetValue(reference, out var to))
                    yield return $"{project.Name} -> {reference}: there is no such project";
                else if (!Allows(project, to))
                    yield return $"{project.Name} -> {reference}: a {project.Kind} may not know a {to.Kind}";
            }
        }
    }
}
