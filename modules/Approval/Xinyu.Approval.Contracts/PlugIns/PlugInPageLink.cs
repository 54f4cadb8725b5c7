namespace Xinyu.Approval.PlugIns;

/// <summary>A page in the menu.</summary>
/// <param name="Path">Below the plug-in's root: / or for example /ledger.</param>
/// <param name="Title">In the reader's language.</param>
public sealed record PlugInPageLink(string PlugInId, string Path, string Title);
