using System.Globalization;
using System.Text.Json;

namespace Xinyu.Plugins.Parameters;

/// <summary>Collects the declarations of a plug-in's parameters.</summary>
public sealed class PlugInParameterDefinitions
{
    private readonly List<PlugInParameterDefinition> _all = [];

    public IReadOnlyList<PlugInParameterDefinition> All => _all;

    public PlugInParameterDefinitions Number(string key, decimal defaultValue, decimal? min = null, decimal? max = null) =>
        Add(new(key, ParameterKind.Number, defaultValue.ToString(CultureInfo.InvariantCulture)) { Min = min, Max = max });

    public PlugInParameterDefinitions Text(string key, string defaultValue) =>
        Add(new(key, ParameterKind.Text, defaultValue));

    public PlugInParameterDefinitions Boolean(string key, bool defaultValue) =>
        Add(new(key, ParameterKind.Boolean, defaultValue ? "true" : "false"));

    public PlugInParameterDefinitions Date(string key, DateOnly defaultValue) =>
        Add(new(key, ParameterKind.Date, defaultValue.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <param name="defaultRows">Cells in the order of the columns; null is an empty cell.</param>
    public PlugInParameterDefinitions Table(string key, IReadOnlyList<ParameterColumn> columns, params object?[][] defaultRows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(defaultRows);
        var rows = defaultRows.Select(cells => columns.Zip(cells).ToDictionary(c => c.First.Id, c => c.Second));
        return Add(new(key, ParameterKind.Table, JsonSerializer.Serialize(rows, PlainText)) { Columns = columns });
    }

    private static readonly JsonSerializerOptions PlainText = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private PlugInParameterDefinitions Add(PlugInParameterDefinition definition)
    {
        if (_all.Any(d => d.Key == definition.Key))
            throw new InvalidOperationException($"参数 {definition.Key} 声明了两次。 Parameter {definition.Key} is declared twice.");
        _all.Add(definition);
        return this;
    }
}
