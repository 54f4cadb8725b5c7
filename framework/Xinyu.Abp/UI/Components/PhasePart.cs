namespace Xinyu.Abp.UI.Components;

/// <summary>One phase in the bar: how many items, and whether it is open.</summary>
public sealed record PhasePart(string Name, int Items, bool IsOpen, string State);
