namespace Xinyu.Plugins.Parameters;

/// <summary>
/// The plug-in's own parameters as they stand at the call: the administrator's value, else the declared default.
/// All reads of one call see the same values. Reading a parameter that was not declared is a mistake of the plug-in.
/// </summary>
public interface IPlugInParameters
{
    decimal Number(string key);

    string Text(string key);

    bool Boolean(string key);

    DateOnly Date(string key);

    IReadOnlyList<ParameterRow> Table(string key);
}
