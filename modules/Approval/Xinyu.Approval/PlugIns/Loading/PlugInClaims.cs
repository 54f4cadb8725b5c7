using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>
/// What a plug-in may not take from those that were there before it: their name, their version number, their items.
/// Versions of one plug-in serve side by side; two plug-ins for one item would contradict each other.
/// </summary>
internal static class PlugInClaims
{
    /// <param name="before">Those that come first: shipped before uploaded, then by name.</param>
    public static PlugInProblem? Check(PlugInManifest manifest, IEnumerable<PlugIn> before)
    {
        foreach (var other in before)
        {
            if (other.Manifest is not { } theirs)
                continue;
            if (theirs.Id == manifest.Id && theirs.Department != manifest.Department)
                return PlugInProblem.Quarantined("IdTaken", ("plugIn", manifest.Id), ("department", theirs.Department));
            if (theirs.Pin == manifest.Pin && theirs.ContentHash != manifest.ContentHash)
                return PlugInProblem.Quarantined("VersionDiffers", ("pin", manifest.Pin));
            if (theirs.Id != manifest.Id && other.State == PlugInState.Active && manifest.Items.FirstOrDefault(theirs.Items.Contains) is { } item)
                return PlugInProblem.Quarantined("ItemTaken", ("item", item), ("owner", theirs.Id));
        }

        return null;
    }
}
