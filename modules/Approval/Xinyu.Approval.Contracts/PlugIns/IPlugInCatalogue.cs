namespace Xinyu.Approval.PlugIns;

/// <summary>What became of each plug-in folder that the host found at its start.</summary>
public interface IPlugInCatalogue
{
    /// <summary>All found plug-ins by id and version, with the reason in the reader's language.</summary>
    IReadOnlyList<PlugInEntry> List();
}
