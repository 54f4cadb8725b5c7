namespace Xinyu.Approval.PlugIns;

/// <summary>
/// The pages that departments' plug-ins bring, each the newest active version's. Who may see one is decided here: an official
/// of the plug-in's department who has the page's permission.
/// </summary>
public interface IPlugInPages
{
    /// <summary>What the current user may open, for the menu.</summary>
    Task<IReadOnlyList<PlugInPageLink>> ListAsync();

    /// <summary>Whatever the plug-in does, an answer comes, and within its time.</summary>
    Task<PlugInPageAnswer> AskAsync(PlugInPageRequest request, CancellationToken cancellationToken);

    /// <returns>Null when there is no such file for the current user in the version whose pages are shown.</returns>
    Task<PlugInPageFile?> FindFileAsync(string plugInId, string version, string path, CancellationToken cancellationToken);
}
