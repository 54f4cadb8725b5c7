using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.PlugIns;

/// <summary>Each found plug-in version with its state, as programs outside read it.</summary>
internal sealed class ListPlugIns(IPlugInCatalogue catalogue)
{
    public IReadOnlyList<PlugInStatus> Execute() =>
        [.. catalogue.List().Select(p => new PlugInStatus(p.Id, p.Version, Word(p.State), p.Reason))];

    public static string Word(PlugInState state) => state switch
    {
        PlugInState.Active => "active",
        PlugInState.Disabled => "disabled",
        PlugInState.Incompatible => "incompatible",
        PlugInState.Failed => "failed",
        _ => "quarantined",
    };
}

/// <param name="State">active, disabled, incompatible, failed or quarantined.</param>
/// <param name="Reason">Why it is not active, in the reader's language; else empty.</param>
internal sealed record PlugInStatus(string Id, string Version, string State, string Reason);
