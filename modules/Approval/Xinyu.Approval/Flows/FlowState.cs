using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xinyu.Approval.Flows;

/// <summary>
/// Where one case stands in its flow. Never changed, only replaced; equal by value; kept as JSON beside the case.
/// Tokens are in the order of their ids. Tokens that wait at a join carry the flow they came by, which is the join's count.
/// </summary>
internal sealed record FlowState
{
    public static FlowState Initial { get; } = new();

    public FlowStatus Status { get; init; } = FlowStatus.NotStarted;

    public int NextToken { get; init; } = 1;

    public IReadOnlyList<FlowToken> Tokens { get; init; } = [];

    public IReadOnlyList<FlowTimer> Timers { get; init; } = [];

    /// <summary>The last outcome of each task, by node id, in the order of ids; conditions read it as <c>outcomes.approve</c>.</summary>
    public IReadOnlyDictionary<string, string> Outcomes { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The end event at which the last token left; null while running and after a cancellation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndNode { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, FlowStateJson.Default.FlowState);

    public static FlowState FromJson(string json) =>
        JsonSerializer.Deserialize(json, FlowStateJson.Default.FlowState) ?? throw new JsonException("A flow state cannot be null.");

    public bool Equals(FlowState? other) =>
        other is not null
        && Status == other.Status
        && NextToken == other.NextToken
        && EndNode == other.EndNode
        && Tokens.SequenceEqual(other.Tokens)
        && Timers.SequenceEqual(other.Timers)
        && Outcomes.Count == other.Outcomes.Count
        && Outcomes.All(pair => other.Outcomes.TryGetValue(pair.Key, out var outcome) && outcome == pair.Value);

    public override int GetHashCode() => HashCode.Combine(Status, NextToken, Tokens.Count, EndNode);
}
