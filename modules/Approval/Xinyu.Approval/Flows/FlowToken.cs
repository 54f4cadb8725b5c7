using System.Text.Json.Serialization;

namespace Xinyu.Approval.Flows;

/// <summary>
/// A place where the flow stands. <paramref name="Via"/> is the sequence flow by which it came to a join where it waits;
/// <paramref name="Outcome"/> is the last outcome on its way here, which the next condition may ask for.
/// </summary>
internal sealed record FlowToken(
    int Id,
    string Node,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Via = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Outcome = null);
