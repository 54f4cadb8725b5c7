namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>What a page gave cannot be shown. It counts as the plug-in's failure; the reason is for its author and stands in the log.</summary>
internal sealed class PageRefusedException(string reason) : Exception(reason);
