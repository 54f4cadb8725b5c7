using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xinyu.Plugins.Packaging.Conformance.Runs;
using Xinyu.Plugins.Packaging.Manifests;

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

    public bool Passed => Results.All(r => r.Passed) && Enum.GetValues<ConformanceRequirement>().All(r => Results.Any(result => result.Requirement == r));

    /// <summary>Passed with as many cases as the city asks for.</summary>
    [JsonIgnore]
    public bool IsEnough => Passed && Cases >= ConformanceLimits.Default.Cases;

    public bool IsOf(PlugInManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return Pin == manifest.Pin && ContentHash == manifest.ContentHash;
    }

    public RequirementResult this[ConformanceRequirement requirement] => Results.First(r => r.Requirement == requirement);

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <returns>Null when it is no report.</returns>
    public static ConformanceReport? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ConformanceReport>(json, Options) is { Pin: not null, ContentHash: not null, Results: not null } report
                && !report.Results.Any(r => r is null) ? report : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
