using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>The solution lists every project; its filter for the inner loop all but the plug-ins.</summary>
internal static class SolutionRule
{
    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects, IEnumerable<string> solution, IEnumerable<string> filter) =>
        Compare("solution", projects.Select(p => p.Path), solution)
            .Concat(Compare("filter", projects.Where(LayoutRule.IsCore).Select(p => p.Path), filter));

    private static IEnumerable<string> Compare(string list, IEnumerable<string> onDisk, IEnumerable<string> listed)
    {
        var (disk, named) = (onDisk.ToHashSet(), listed.Select(p => p.Replace('\\', '/')).ToHashSet());
        return disk.Except(named).Select(p => $"{p} is missing in the {list}")
            .Concat(named.Except(disk).Select(p => $"{p} stands in the {list} and should not"));
    }
}
