namespace Xinyu.Abp.UI.Components;

/// <summary>One step of a flow picture; a special procedure has a dashed frame, for the clock stops there.</summary>
public sealed record FlowStep(string Name, string? Note = null, FlowStepState State = FlowStepState.Ahead, bool Special = false);
