using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xinyu.Plugins.Packaging.Conformance;

/// <summary>What the conformance run found of one package, bound to its content.</summary>
/// <param name="ContentHash">Of the manifest with all its files: another content needs a run of its own.</param>
/// <param name="Cases">How many cases were generated.</param>
/// <param name="Results">One line for each requirement.</param>
public sealed record ConformanceReport(string Pin, string ContentHash, int Cases, IReadOnlyList<RequirementResult> Results)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public bool Passed => Results.Count == Enum.GetValues<ConformanceRequirement>().Length && Results.All(r => r.Passed);

    public RequirementResult this[ConformanceRequirement requirement] => Results.First(r => r.Requirement == requirement);

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <returns>Null when it is no report.</returns>
    public static ConformanceReport? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ConformanceReport>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
