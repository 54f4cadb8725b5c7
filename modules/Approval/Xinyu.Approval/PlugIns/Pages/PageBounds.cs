namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Within what a page's markup stays.</summary>
/// <param name="Root">Where its forms lead to.</param>
/// <param name="FilesRoot">Where its pictures and style sheets come from.</param>
/// <param name="Token">Goes into each form that posts.</param>
internal sealed record PageBounds(string Root, string FilesRoot, PlugInPageToken Token);
