namespace Xinyu.Abp.UI.Components;

/// <summary>Several matters on one axis of days: what follows what, what runs side by side, and the longest chain.</summary>
/// <param name="Days">The length of the axis.</param>
/// <param name="Label">What the picture says to those who do not see it; a table beside it says the rest.</param>
public sealed record PlanView(int Days, IReadOnlyList<PlanBar> Bars, string Label);

/// <param name="Start">Days before it begins.</param>
/// <param name="LatestEnd">When it has to be done for the whole to stay in time; until then it may lie.</param>
/// <param name="Critical">A day lost here is a day lost for the whole.</param>
/// <param name="After">The bars, by their place in the list, that it waits for.</param>
public sealed record PlanBar(
    string Name, string? Note, int Start, int End, int LatestEnd, bool Critical, IReadOnlyList<int> After, PlanBarState State = PlanBarState.Ahead);

public enum PlanBarState
{
    Ahead,
    Now,
    Done,
}
