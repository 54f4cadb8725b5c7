namespace Xinyu.Approval.Bundles;

/// <summary>One item of several that are planned together (联办, 行政许可法 art. 26).</summary>
/// <param name="Code">The catalogue's code, unique in the city.</param>
/// <param name="Days">What the item still needs, in working days: its promise before it starts, what is left of it afterwards.</param>
/// <param name="Predecessors">前置: items whose result must exist before this one can be decided.</param>
public sealed record BundleItem(string Code, int Days, IReadOnlyList<string> Predecessors);

/// <summary>
/// An item's place in the plan. Starts and ends are counted in working days from the first acceptance: a part runs after day
/// <paramref name="EarliestStart"/> up to and including day <paramref name="EarliestEnd"/>.
/// </summary>
/// <param name="Stage">From 1; parts of one stage need nothing of each other and run side by side.</param>
/// <param name="LatestStart">The last day on which it may start without making the whole later.</param>
/// <param name="Predecessors">Those that are parts of the same plan.</param>
public sealed record BundleStep(string Code, int Days, int Stage, int EarliestStart, int LatestStart, IReadOnlyList<string> Predecessors)
{
    public int EarliestEnd => EarliestStart + Days;
    public int LatestEnd => LatestStart + Days;

    /// <summary>Working days it may lie without moving the end of the whole.</summary>
    public int Slack => LatestStart - EarliestStart;

    /// <summary>A day lost here is a day lost for the whole.</summary>
    public bool IsCritical => Slack == 0;
}

/// <param name="Codes">The items concerned: the item and what it waits for; for a circle all of its items in order.</param>
public sealed record BundleProblem(BundleProblemKind Kind, IReadOnlyList<string> Codes);

public enum BundleProblemKind
{
    /// <summary>Two parts with the same code: nothing can be planned.</summary>
    Repeated,

    /// <summary>Items that wait for each other: nothing can be planned.</summary>
    Circle,

    /// <summary>A predecessor that is neither a part nor held already. The plan stands, and acceptance is never refused for it.</summary>
    Missing,
}
