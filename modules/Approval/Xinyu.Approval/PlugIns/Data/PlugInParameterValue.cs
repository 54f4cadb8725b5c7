namespace Xinyu.Approval.PlugIns.Data;

/// <summary>A parameter that was changed from its default. Shared by all versions of the plug-in.</summary>
internal sealed class PlugInParameterValue
{
    private PlugInParameterValue()
    {
    }

    public PlugInParameterValue(string plugInId, string key, string value)
    {
        PlugInId = plugInId;
        Key = key;
        Value = value;
    }

    public string PlugInId { get; private set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>Written like a declared default.</summary>
    public string Value { get; private set; } = "";

    public void Change(string value) => Value = value;
}
