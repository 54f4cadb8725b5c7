namespace Xinyu.Approval.PlugIns;

/// <summary>What became of a request for a page.</summary>
/// <param name="Title">Of the declared page, in the reader's language.</param>
/// <param name="Markup">Checked by the host and written anew: no script, no style, nothing that leaves the plug-in's own addresses but links.</param>
/// <param name="IsBadRequest">The page shows what is wrong with the form.</param>
/// <param name="Location">Where a form leads to when it is done; below the plug-in's root.</param>
public sealed record PlugInPageAnswer(
    PlugInPageResult Result, string Title = "", string Markup = "", bool IsBadRequest = false, string Location = "")
{
    /// <summary>The page's style sheets, files of the plug-in's own, for the head of the frame.</summary>
    public IReadOnlyList<string> StyleSheets { get; init; } = [];
}
