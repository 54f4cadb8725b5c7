using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Testing;

/// <summary>Holds a form's values and what rules read of it against the item in the catalogue.</summary>
internal static class CheckedForm
{
    private static readonly string[] Words = ["text", "longtext", "idcard", "uscc", "phone", "email", "address", "date", "choice"];

    /// <summary>A past form of an item; an item whose catalogue is not there is taken as it comes.</summary>
    public static FormValues Of(string itemCode, object form)
    {
        var values = (JsonSerializer.SerializeToNode(form) as JsonObject) ?? throw new BenchException("A form is an object with a property for each field.");
        if (DepartmentCatalogue.Find(itemCode) is not { } item)
            return FormValues.FromJson(values.ToJsonString());
        foreach (var (id, value) in values)
            CheckValue(item, id, value);
        return Read(item, values);
    }

    public static FormValues Read(CatalogueItem item, JsonObject values) =>
        FormValues.FromJson(JsonSerializer.SerializeToElement(values), (path, reading) => CheckReading(item, path, reading));

    public static void CheckValue(CatalogueItem item, string path, JsonNode? value)
    {
        var field = item.Field(path) ?? throw new BenchException($"{item.Code} has no field {path}.");
        var right = value is null || field.Type switch
        {
            "number" => IsNumber(value),
            "integer" => IsNumber(value) && decimal.IsInteger(Number(value)),
            "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "date" => IsText(value) && DateOnly.TryParseExact((string?)value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "choice" => IsText(value) && field.Options.Contains((string)value!),
            "multichoice" => value is JsonArray chosen && chosen.All(c => c is not null && IsText(c) && field.Options.Contains((string)c!)),
            "table" => value is JsonArray rows && rows.All(r => r is JsonObject),
            _ => IsText(value),
        };
        if (!right)
            throw new BenchException($"{item.Code} {path} is a {field.Type}{(field.Options.Count > 0 ? $" of {string.Join('|', field.Options)}" : "")}, not {value!.ToJsonString()}.");
        foreach (var row in (value as JsonArray)?.OfType<JsonObject>() ?? [])
            foreach (var (column, cell) in row)
                CheckValue(item, $"{path}.{column}", cell);
    }

    private static void CheckReading(CatalogueItem item, string path, FieldReading reading)
    {
        var field = item.Field(path) ?? throw new BenchException($"{item.Code} has no field {path}, which a rule reads.");
        var right = reading switch
        {
            FieldReading.Any => true,
            FieldReading.Number => field.Type is "number" or "integer",
            FieldReading.Integer => field.Type is "integer",
            FieldReading.Date => field.Type is "date",
            FieldReading.Boolean => field.Type is "boolean",
            FieldReading.Choices => field.Type is "choice" or "multichoice",
            FieldReading.Rows => field.Type is "table",
            _ => Words.Contains(field.Type),
        };
        if (!right)
            throw new BenchException($"{item.Code} {path} is a {field.Type}; a rule reads it as {reading} and would always find nothing.");
    }

    private static bool IsText(JsonNode value) => value.GetValueKind() == JsonValueKind.String;

    private static bool IsNumber(JsonNode value) => value.GetValueKind() == JsonValueKind.Number;

    private static decimal Number(JsonNode value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
