namespace Xinyu.Approval.PlugIns;

/// <summary>A request for a page, reduced to what a plug-in may know of it. The form's token has been checked before.</summary>
/// <param name="Root">The address of the plug-in's pages, without a slash at the end.</param>
/// <param name="Path">What follows it.</param>
/// <param name="Token">Put into each form that the page sends out; the plug-in does not see it.</param>
public sealed record PlugInPageRequest(
    string PlugInId,
    string Root,
    string Path,
    bool IsPost,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Query,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Form,
    PlugInPageToken Token);

/// <summary>The host's own field of a form, which tells that it comes from the host's page.</summary>
public sealed record PlugInPageToken(string Field, string Value);
