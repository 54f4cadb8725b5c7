using System.Globalization;

namespace Xinyu.Plugins.Parameters;

/// <summary>
/// The parameters of one call: the changed value where there is one, else the declared default. The host and the test bench
/// answer a plug-in with it; a plug-in asks for <see cref="IPlugInParameters"/>.
/// </summary>
public sealed class DeclaredParameters(
    IReadOnlyDictionary<string, PlugInParameterDefinition> definitions, IReadOnlyDictionary<string, string> changed) : IPlugInParameters
{
    public decimal Number(string key) => decimal.Parse(Value(key, ParameterKind.Number), CultureInfo.InvariantCulture);

    public string Text(string key) => Value(key, ParameterKind.Text);

    public bool Boolean(string key) => Value(key, ParameterKind.Boolean) == "true";

    public DateOnly Date(string key) => DateOnly.ParseExact(Value(key, ParameterKind.Date), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IReadOnlyList<ParameterRow> Table(string key) => ParameterRow.FromJson(Value(key, ParameterKind.Table));

    private string Value(string key, ParameterKind kind)
    {
        if (!definitions.TryGetValue(key, out var definition) || definition.Kind != kind)
            throw new InvalidOperationException(
                $"插件没有声明类型为 {kind} 的参数 {key}。 The plug-in declares no parameter {key} of kind {kind}.");
        return changed.TryGetValue(key, out var value) ? value : definition.DefaultValue;
    }
}
