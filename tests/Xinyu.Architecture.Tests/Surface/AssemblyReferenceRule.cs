using Xinyu.Architecture.Tests.Checkout;
using Xinyu.Architecture.Tests.Graph;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>What a built assembly really uses: a reference that comes along with another one opens no back door.</summary>
internal static class AssemblyReferenceRule
{
    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects, ProjectFile project, IEnumerable<string> references) =>
        from name in references
        let to = projects.FirstOrDefault(p => p.Name == name)
        where to is not null && !ReferenceRule.Allows(project, to)
        select $"{project.Name} uses types of {name}";
}
