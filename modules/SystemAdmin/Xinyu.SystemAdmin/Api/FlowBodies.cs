using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Xinyu.Approval.Flows;

namespace Xinyu.SystemAdmin.Api;

internal sealed record FlowFileBody([property: MaxLength(FlowFileLimits.Bytes)] string Xml);

internal sealed record PublishFlowBody([property: MaxLength(FlowFileLimits.Bytes)] string Xml, int BasedOn);

internal sealed record FlowTrialBody(
    int? Version = null, [property: MaxLength(20)] string? ItemCode = null, Dictionary<string, JsonElement>? Values = null,
    Dictionary<string, string[]>? Outcomes = null, [property: MaxLength(50)] string[]? Late = null, DateOnly? From = null)
{
    public FlowTrialInput ToInput(string key) => new()
    {
        Key = key,
        Version = Version,
        ItemCode = ItemCode,
        Values = Values ?? [],
        Outcomes = (Outcomes ?? []).ToDictionary(o => o.Key, o => (IReadOnlyList<string>)o.Value),
        Late = Late ?? [],
        From = From,
    };
}
