using System.Text.Json;
using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Parameters;

/// <summary>A row of a table parameter, read by column id.</summary>
public sealed class ParameterRow
{
    private readonly FormValues _values;

    private ParameterRow(FormValues values) => _values = values;

    public string? Text(string column) => _values.Text(column);

    public decimal? Number(string column) => _values.Number(column);

    public bool? Boolean(string column) => _values.Boolean(column);

    public DateOnly? Date(string column) => _values.Date(column);

    public static IReadOnlyList<ParameterRow> FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(row => new ParameterRow(FormValues.FromJson(row)))];
    }
}
