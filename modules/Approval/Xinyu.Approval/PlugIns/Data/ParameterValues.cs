using System.Globalization;
using System.Text.Json;
using Xinyu.Plugins.Parameters;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>Whether a text is a value of a parameter's kind.</summary>
internal static class ParameterValues
{
    private const int MaxTableLength = 256 * 1024;

    public static bool IsValid(PlugInParameterDefinition definition, string value) => definition.Kind switch
    {
        ParameterKind.Number => Number(value) is { } number
            && number >= (definition.Min ?? decimal.MinValue) && number <= (definition.Max ?? decimal.MaxValue),
        ParameterKind.Table => IsTable(definition.Columns, value),
        ParameterKind.Text => value.Length <= MaxTableLength,
        _ => IsCell(definition.Kind, value),
    };

    private static bool IsTable(IReadOnlyList<ParameterColumn> columns, string json)
    {
        if (json.Length > MaxTableLength)
            return false;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                && document.RootElement.EnumerateArray().All(row => row.ValueKind == JsonValueKind.Object
                    && row.EnumerateObject().All(cell => columns.Any(c => c.Id == cell.Name && IsCell(c.Kind, cell.Value))));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsCell(ParameterKind kind, JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => cell.GetString() is { } text && (text.Length == 0 || IsCell(kind, text)),
        JsonValueKind.Number => kind is ParameterKind.Number && Number(cell.GetRawText()) is not null,
        JsonValueKind.True or JsonValueKind.False => kind is ParameterKind.Boolean,
        _ => false,
    };

    private static bool IsCell(ParameterKind kind, string text) => kind switch
    {
        ParameterKind.Number => Number(text) is not null,
        ParameterKind.Boolean => text is "true" or "false",
        ParameterKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
