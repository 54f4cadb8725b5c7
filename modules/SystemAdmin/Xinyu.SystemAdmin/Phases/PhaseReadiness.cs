using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin.Phases;

/// <summary>What is ready of a phase before it is opened. It advises; whether to open, the administrator decides and gives the reason.</summary>
/// <param name="Ready">Items that lack nothing.</param>
internal sealed record PhaseReadiness(
    RolloutPhase Phase, int Items, int Ready, IReadOnlyList<DepartmentReadiness> Departments, IReadOnlyList<ReadinessCheck> Checks)
{
    public IEnumerable<DepartmentReadiness> Unready => Departments.Where(d => d.Gaps.Count > 0);

    public static PhaseReadiness Of(RolloutPhase phase, IReadOnlyList<ItemSummary> items, ReadinessFacts facts)
    {
        var of = items.Where(i => i.Phase == phase).ToList();
        var departments = facts.Departments.Where(d => of.Any(i => i.DepartmentCode == d.Code))
            .Select(d => DepartmentReadiness.Of(d, [.. of.Where(i => i.DepartmentCode == d.Code)], facts)).ToList();
        return new(phase, of.Count, departments.Sum(d => d.Ready), departments,
        [
            Check(GapKind.Posts, departments, departments.Sum(d => d.Posts)),
            Check(GapKind.Technician, departments, departments.Count),
            Check(GapKind.PlugIn, departments, of.Count),
            Check(GapKind.Promise, departments, of.Count),
        ]);
    }

    private static ReadinessCheck Check(GapKind kind, List<DepartmentReadiness> departments, int all)
    {
        var lacking = departments.Select(d => (d.ShortName, Gap: d.Gaps.FirstOrDefault(g => g.Kind == kind))).Where(d => d.Gap is not null).ToList();
        return new(kind, all - lacking.Sum(d => d.Gap!.Count), all, [.. lacking.Select(d => d.ShortName)]);
    }
}

/// <param name="Lacking">Short names of the departments that lack something.</param>
internal sealed record ReadinessCheck(GapKind Kind, int Done, int All, IReadOnlyList<string> Lacking);
