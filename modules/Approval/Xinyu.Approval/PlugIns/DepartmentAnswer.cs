namespace Xinyu.Approval.PlugIns;

/// <summary>
/// A plug-in's answer, or the empty answer together with the failures to be put on the case as findings.
/// </summary>
internal sealed record DepartmentAnswer<T>(T Value, IReadOnlyList<DepartmentFinding> Failures)
{
    public bool Failed => Failures.Count > 0;
}
