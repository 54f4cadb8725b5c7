using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xinyu.Abp.AuditLogging;

/// <summary>Property changes as stored: [name, before, after] for each.</summary>
internal static class PropertyChangesJson
{
    // stored, never written into a page unescaped: Chinese stays readable in the table
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ICollection<EntityPropertyChange> changes) =>
        JsonSerializer.Serialize(changes.Select(c => new[] { c.PropertyName, c.OriginalValue, c.NewValue }), Options);

    public static ICollection<EntityPropertyChange> Read(string json) =>
        [.. JsonSerializer.Deserialize<string?[][]>(json)!.Select(c => new EntityPropertyChange
        {
            PropertyName = c[0]!,
            OriginalValue = c[1],
            NewValue = c[2]
        })];
}
