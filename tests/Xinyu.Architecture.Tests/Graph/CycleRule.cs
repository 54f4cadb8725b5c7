using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Graph;

/// <summary>A ring of contracts is legal for nobody: what knows each other both ways is one thing.</summary>
internal static class CycleRule
{
    public static IEnumerable<string> Violations(IReadOnlyCollection<ProjectFile> projects)
    {
        var byName = projects.ToDictionary(p => p.Name);
        return projects.Where(p => Reached(p, byName).Contains(p.Name)).Select(p => $"{p.Name} reaches itself");
    }

    private static HashSet<string> Reached(ProjectFile from, Dictionary<string, ProjectFile> byName)
    {
        var (seen, open) = (new HashSet<string>(), new Queue<ProjectFile>([from]));
        while (open.TryDequeue(out var project))
            foreach (var next in project.References.Where(r => seen.Add(r) && byName.ContainsKey(r)))
                open.Enqueue(byName[next]);
        return seen;
    }
}
