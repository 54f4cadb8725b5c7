namespace Xinyu.Plugins;

/// <summary>One piece of logic for one item, as the host finds it in the plug-in's container.</summary>
/// <param name="ItemCode">The catalogue's item code, for example HB-01.</param>
/// <param name="Contract">The extension point, for example <c>IItemChecks</c>.</param>
/// <param name="Implementation">The class that the container makes for each call.</param>
public sealed record ItemLogic(string ItemCode, Type Contract, Type Implementation);
