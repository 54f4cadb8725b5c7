namespace Xinyu.Approval.PlugIns;

/// <summary>A found plug-in version. Where the manifest cannot be read, id and version are the folder's names.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="ReasonCode">Empty for an active plug-in, else an error code such as PlugIn:HashDiffers.</param>
/// <param name="Reason">Why it is not active, as a sentence in the reader's language.</param>
/// <param name="PausedUntil">Active, but not called until then because calls failed one after another.</param>
/// <param name="IsInstalled">Uploaded, so it can be removed; else it came with the host.</param>
/// <param name="Conformance">What the city saw before it approved; null for a plug-in without its approval, which only Development runs.</param>
public sealed record PlugInEntry(
    string Id,
    string Version,
    string Name,
    string Department,
    IReadOnlyList<string> Items,
    PlugInState State,
    string ReasonCode,
    string Reason,
    DateTime? PausedUntil = null,
    bool IsInstalled = false,
    PlugInConformance? Conformance = null);
