namespace Xinyu.Abp.UI.Components;

/// <summary>One day of a limit, as the legal clock explains it.</summary>
public readonly record struct ClockDay(DateOnly Date, ClockDayKind Kind);
