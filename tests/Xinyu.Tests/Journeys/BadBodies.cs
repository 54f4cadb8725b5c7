using System.Text.Json;
using System.Text.Json.Nodes;

namespace Xinyu.Tests.Journeys;

/// <summary>Bodies that no client should send, made from the schema of each operation.</summary>
internal static class BadBodies
{
    private static readonly string Enormous = new('长', 100_000);

    /// <summary>As they go over the wire: some are no JSON at all.</summary>
    public static IEnumerable<(string Name, string Body)> Of(JsonElement document, JsonElement operation)
    {
        yield return ("empty object", "{}");
        yield return ("nothing", "");
        yield return ("null", "null");
        yield return ("a list", "[]");
        yield return ("broken JSON", "{\"version\":");
        yield return ("deep nesting", string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200));
        if (Schema(document, operation) is not { } schema) yield break;
        yield return ("wrong types", Filled(document, schema, Wrong, 0).ToJsonString());
        yield return ("enormous texts", Filled(document, schema, Long, 0).ToJsonString());
        yield return ("nulls", Filled(document, schema, _ => null, 0).ToJsonString());
        yield return ("extreme numbers", Filled(document, schema, Extreme, 0).ToJsonString());
        yield return ("half a character", Filled(document, schema, Sample, 0).ToJsonString().Replace("sample", "\\ud800", StringComparison.Ordinal));
    }

    private static JsonElement? Schema(JsonElement document, JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? Resolve(document, json.GetProperty("schema"))
            : null;

    private static JsonElement Resolve(JsonElement document, JsonElement schema)
    {
        if (schema.TryGetProperty("oneOf", out var choices)) schema = choices.EnumerateArray().Last();
        if (!schema.TryGetProperty("$ref", out var reference)) return schema;
        return Resolve(document, reference.GetString()!.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name)));
    }

    private static JsonObject Filled(JsonElement document, JsonElement schema, Func<string, JsonNode?> value, int depth)
    {
        var filled = new JsonObject();
        if (!schema.TryGetProperty("properties", out var properties)) return filled;
        foreach (var property in properties.EnumerateObject())
        {
            var of = Resolve(document, property.Value);
            filled[property.Name] = depth < 3 && value(TypeOf(of)) is { } made
                ? of.TryGetProperty("items", out var items) && TypeOf(of) == "array" && made is JsonArray
                    ? new JsonArray(Filled(document, Resolve(document, items), value, depth + 1))
                    : made
                : null;
        }
        return filled;
    }

    private static string TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? "string"
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!).Last(t => t != "null")
        : type.GetString()!;

    private static JsonNode? Wrong(string type) => type == "string" ? JsonValue.Create(12) : JsonValue.Create("不是数");

    private static JsonNode? Long(string type) => type switch
    {
        "string" => JsonValue.Create(Enormous),
        "integer" or "number" => JsonValue.Create(1),
        "boolean" => JsonValue.Create(true),
        "array" => new JsonArray(),
        _ => new JsonObject { [Enormous] = Enormous },
    };

    private static JsonNode? Extreme(string type) => type switch
    {
        "integer" or "number" => JsonValue.Create(int.MinValue),
        "string" => JsonValue.Create("0001-01-01"),
        "boolean" => JsonValue.Create(false),
        "array" => new JsonArray(),
        _ => new JsonObject(),
    };

    private static JsonNode? Sample(string type) => type switch
    {
        "string" => JsonValue.Create("sample"),
        "array" => new JsonArray(),
        _ => Extreme(type),
    };
}
