namespace Xinyu.Approval.Items;

/// <summary>Phases in which items open: 10 pilots, then 80 permits and 20 internal items, then 101 and 37.</summary>
public enum RolloutPhase
{
    Pilot,
    First,
    Second,
}
