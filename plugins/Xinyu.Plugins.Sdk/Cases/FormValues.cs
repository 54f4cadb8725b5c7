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
    private readonly Action<string, FieldReading>? _onRead;

    private FormValues(Dictionary<string, JsonElement> values, Action<string, FieldReading>? onRead = null) => (_values, _onRead) = (values, onRead);

    public static FormValues Empty { get; } = new([]);

    /// <summary>Three of these can be multiplied.</summary>
    public const decimal LargestFactor = 1_000_000_000m;

    public IReadOnlyCollection<string> FieldIds => _values.Keys;

    /// <summary>Reads a JSON object whose properties are the field ids.</summary>
    public static FormValues FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FromJson(document.RootElement);
    }

    public static FormValues FromJson(JsonElement element) => FromJson(element, null);

    /// <summary>For the test bench: <paramref name="onRead"/> is told of each reading (a table's cell as <c>table.column</c>).</summary>
    internal static FormValues FromJson(JsonElement element, Action<string, FieldReading>? onRead) =>
        element.ValueKind == JsonValueKind.Object
            ? new(element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal), onRead)
            : new([], onRead);

    public bool Has(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Any);
        return AsText(fieldId) is not null || AsChoices(fieldId).Count > 0 || AsRows(fieldId).Any();
    }

    /// <summary>The value as text; an address of several parts is joined without spaces.</summary>
    public string? Text(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Text);
        return AsText(fieldId);
    }

    public decimal? Number(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Number);
        return AsNumber(fieldId);
    }

    /// <summary>
    /// A number that a rule multiplies. A form takes numbers up to 10^15, and a product of two of those leaves what a decimal
    /// holds: beyond <see cref="LargestFactor"/> it is a slip of the keyboard, and reads as null like any other value that a rule cannot use.
    /// </summary>
    public decimal? Factor(string fieldId) => Number(fieldId) is { } number && Math.Abs(number) <= LargestFactor ? number : null;

    public int? Integer(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Integer);
        return AsNumber(fieldId) is { } n && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue ? (int)n : null;
    }

    public DateOnly? Date(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Date);
        return DateOnly.TryParseExact(AsText(fieldId), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    public bool? Boolean(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Boolean);
        return bool.TryParse(AsText(fieldId), out var value) ? value : null;
    }

    /// <summary>The chosen options of a field with one or several choices.</summary>
    public IReadOnlyList<string> Choices(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Choices);
        return AsChoices(fieldId);
    }

    /// <summary>The rows of a table field, each read by the column's id.</summary>
    public IReadOnlyList<FormValues> Rows(string fieldId)
    {
        _onRead?.Invoke(fieldId, FieldReading.Rows);
        Action<string, FieldReading>? onRead = _onRead is { } report ? (column, reading) => report($"{fieldId}.{column}", reading) : null;
        return [.. AsRows(fieldId).Select(row => FromJson(row, onRead))];
    }

    private string? AsText(string fieldId)
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

    private decimal? AsNumber(string fieldId) =>
        decimal.TryParse(AsText(fieldId), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private List<string> AsChoices(string fieldId)
    {
        if (!_values.TryGetValue(fieldId, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)]
            : AsText(fieldId) is { } one ? [one] : [];
    }

    private IEnumerable<JsonElement> AsRows(string fieldId) =>
        _values.TryGetValue(fieldId, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object)
            : [];
}
