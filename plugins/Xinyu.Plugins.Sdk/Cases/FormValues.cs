using System.Globalization;
using System.Text.Json;

namespace Xinyu.Plugins.Cases;

/// <summary>
/// The values of an application form, read by the field's id. A field that is missing, empty or of another type reads
/// as null (or as an empty list), so that a rule says what it does without the value instead of failing.
/// </summary>
public sealed class FormValues
{
    private readonly Dictionary<string, JsonElement> _values;

    private FormValues(Dictionary<string, JsonElement> values) => _values = values;

    public static FormValues Empty { get; } = new([]);

    public IReadOnlyCollection<string> FieldIds => _values.Keys;

    /// <summary>Reads a JSON object whose properties are the field ids.</summary>
    public static FormValues FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FromJson(document.RootElement);
    }

    public static FormValues FromJson(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return Empty;
        return new(element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal));
    }

    public bool Has(string fieldId) => Text(fieldId) is not null || Choices(fieldId).Count > 0 || Rows(fieldId).Count > 0;

    /// <summary>The value as text; an address of several parts is joined without spaces.</summary>
    public string? Text(string fieldId)
    {
        if (!_values.TryGetValue(fieldId, out var value))
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            JsonValueKind.Object => string.Concat(value.EnumerateObject()
                .Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString())),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    public decimal? Number(string fieldId) =>
        decimal.TryParse(Text(fieldId), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public int? Integer(string fieldId) => Number(fieldId) is { } n && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue
        ? (int)n
        : null;

    public DateOnly? Date(string fieldId) =>
        DateOnly.TryParseExact(Text(fieldId), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public bool? Boolean(string fieldId) => bool.TryParse(Text(fieldId), out var value) ? value : null;

    /// <summary>The chosen options of a field with one or several choices.</summary>
    public IReadOnlyList<string> Choices(string fieldId)
    {
        if (!_values.TryGetValue(fieldId, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)]
            : Text(fieldId) is { } one ? [one] : [];
    }

    /// <summary>The rows of a table field, each read by the column's id.</summary>
    public IReadOnlyList<FormValues> Rows(string fieldId) =>
        _values.TryGetValue(fieldId, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(FromJson)]
            : [];
}
