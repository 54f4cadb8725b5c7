using Xinyu.Abp.Auditing;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>An entry of a plug-in's own key-value store; the plug-in's affair, so not in the audit.</summary>
[DisableAuditing]
internal sealed class PlugInStoreEntry
{
    private PlugInStoreEntry()
    {
    }

    public PlugInStoreEntry(string plugInId, string key, string value)
    {
        PlugInId = plugInId;
        Key = key;
        Value = value;
    }

    public string PlugInId { get; private set; } = "";

    public string Key { get; private set; } = "";

    public string Value { get; private set; } = "";

    public void Change(string value) => Value = value;
}
