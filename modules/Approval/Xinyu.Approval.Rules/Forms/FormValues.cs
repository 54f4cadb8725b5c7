using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Xinyu.Approval.Forms;

/// <summary>
/// The values of a form between page, API, storage and rules. Typed values are string, decimal, bool, DateOnly, a list
/// of strings (several choices) or a list of dictionaries (the rows of a table); a field that was left empty has no
/// entry. What cannot be read stays as <see cref="UnreadableValue"/>, what the form does not know stays under its name:
/// <see cref="FormRules.Validate"/> names both.
/// </summary>
public static partial class FormValues
{
    /// <summary>What an answer that is no object of fields is kept under.</summary>
    internal const string WholeForm = "";

    static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="raw">Posted keys; a cell's key is <c>tableId[row].columnId</c>. Rows keep their order, numbered from 0 without gaps.</param>
    /// <param name="prefix">Only keys that begin with it belong to the form.</param>
    public static IReadOnlyDictionary<string, object?> FromRaw(
        IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, string[]> raw, string prefix = "")
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var cells = new Dictionary<string, SortedDictionary<int, Dictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var (key, typed) in raw.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var name = key[prefix.Length..];
            if (Cell().Match(name) is { Success: true } cell && Table(cell.Groups["table"].Value) is { } table)
            {
                var rows = cells.TryGetValue(table.Id, out var known) ? known : cells[table.Id] = [];
                var index = int.Parse(cell.Groups["row"].ValueSpan, CultureInfo.InvariantCulture);
                var row = rows.TryGetValue(index, out var started) ? started : rows[index] = new(StringComparer.Ordinal);
                Put(row, table.Columns, cell.Groups["column"].Value, column => ValueReader.Read(column, typed), typed.FirstOrDefault());
            }
            else
            {
                Put(values, fields, name, field => ValueReader.Read(field, typed), typed.FirstOrDefault());
            }
        }
        foreach (var (table, rows) in cells)
            values[table] = Rows(rows.Values);
        return values;

        FieldDefinition? Table(string id) => fields.FirstOrDefault(field => field.Id == id && field.Type == FieldType.Table);
    }

    public static IReadOnlyDictionary<string, object?> FromJson(IReadOnlyList<FieldDefinition> fields, JsonElement json)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (json.ValueKind != JsonValueKind.Object)
        {
            values[WholeForm] = new UnreadableValue(json.ValueKind.ToString());
            return values;
        }
        foreach (var entry in json.EnumerateObject())
            Put(values, fields, Name(entry), field => Field(field, entry.Value), ValueReader.Text(entry.Value));
        return values;

        static object? Field(FieldDefinition field, JsonElement value)
        {
            if (field.Type != FieldType.Table || value.ValueKind != JsonValueKind.Array)
                return ValueReader.Read(field, value);
            if (value.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Object))
                return new UnreadableValue(value.GetRawText());
            return Rows(value.EnumerateArray().Select(row =>
            {
                var cells = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var cell in row.EnumerateObject())
                    Put(cells, field.Columns, Name(cell), column => ValueReader.Read(column, cell.Value), ValueReader.Text(cell.Value));
                return cells;
            }));
        }
    }

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static IReadOnlyDictionary<string, object?> FromJson(IReadOnlyList<FieldDefinition> fields, string json)
    {
        using var document = JsonDocument.Parse(json);
        return FromJson(fields, document.RootElement);
    }

    /// <summary>One text for the same values: the definition's order, no empty and no unknown fields, plain numbers.</summary>
    public static string ToJson(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
            Write(writer, fields, values);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    static void Write(Utf8JsonWriter json, IReadOnlyList<ColumnDefinition> columns, IReadOnlyDictionary<string, object?> values)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            if (values.GetValueOrDefault(column.Id) is not { } value)
                continue;
            json.WritePropertyName(column.Id);
            WriteValue(json, column, value);
        }
        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, ColumnDefinition column, object value)
    {
        switch (value)
        {
            case decimal number:
                json.WriteNumberValue(ValueReader.Plain(number));
                break;
            case bool answer:
                json.WriteBooleanValue(answer);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case UnreadableValue unreadable:
                json.WriteStringValue(Whole(unreadable.Text));
                break;
            case IReadOnlyList<string> choices:
                json.WriteStartArray();
                foreach (var choice in choices)
                    json.WriteStringValue(Whole(choice));
                json.WriteEndArray();
                break;
            case IReadOnlyList<IReadOnlyDictionary<string, object?>> rows:
                json.WriteStartArray();
                foreach (var row in rows)
                    Write(json, ((FieldDefinition)column).Columns, row);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Whole(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                break;
        }
    }

    // Half surrogate pairs cannot be written; they become the character that validation refuses.
    static string Whole(string text) => string.Concat(text.EnumerateRunes());

    static string Name(JsonProperty entry)
    {
        try
        {
            return entry.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    static void Put<T>(
        Dictionary<string, object?> values, IReadOnlyList<T> columns, string name, Func<T, object?> read, string? typed)
        where T : ColumnDefinition
    {
        var column = columns.FirstOrDefault(column => column.Id == name);
        var value = column is null ? new UnreadableValue(typed ?? "") : read(column);
        if (value is not null)
            values[name] = value;
    }

    static List<IReadOnlyDictionary<string, object?>> Rows(IEnumerable<Dictionary<string, object?>> rows) => [.. rows];

    [GeneratedRegex("^(?<table>[^\\[\\]]+)\\[(?<row>[0-9]{1,4})\\]\\.(?<column>.+)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
