using System.Text.Json.Serialization;

namespace Xinyu.Approval.Flows;

/// <summary>An armed timer: the timer's own node, and the token it belongs to (for a boundary timer the activity's).</summary>
/// <param name="WorkingDays">Its length.</param>
/// <param name="ArmedOn">The legal day it was armed on; the engine knows no day, who carries out its effects writes it down.</param>
internal sealed record FlowTimer(
    string Node,
    int Token,
    int WorkingDays = 0,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? ArmedOn = null);
