using System.Text.Json;

namespace Xinyu.Approval.Flows;

/// <summary>The sample a flow is played over.</summary>
public sealed record FlowTrialInput
{
    public required string Key { get; init; }

    /// <summary>The current one when it is not given.</summary>
    public int? Version { get; init; }

    /// <summary>The item whose fields, limits and department are taken; the first item on this flow when it is not given.</summary>
    public string? ItemCode { get; init; }

    /// <summary>Answers of the form by field, and <c>tier</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Values { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The outcomes of each task in their order, by node; past the last one the first outcome offered.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Outcomes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Boundary timers that run out before the task they sit on is done.</summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    /// <summary>The day of acceptance; today when it is not given.</summary>
    public DateOnly? From { get; init; }
}

/// <param name="EndsAt">The end event's name; null when it did not come to one.</param>
/// <param name="Problem">Why it stopped, in the reader's language, with the element in <paramref name="ProblemAt"/>.</param>
/// <param name="Days">Working days from the start to the end, every task using its whole share.</param>
/// <param name="Asked">The variables that conditions of this flow ask for.</param>
public sealed record FlowTrialDto(
    string Key, int Version, string? ItemCode, string? ItemName, string? Department, int PromisedDays, IReadOnlyList<string> Asked,
    IReadOnlyList<FlowTrialStepDto> Steps, string? EndsAt, string? Problem, string? ProblemAt, int Days);

/// <param name="Element">The element's name in BPMN.</param>
/// <param name="Post">Who does it in the item's department; null for what needs nobody.</param>
/// <param name="From">The day it can begin.</param>
/// <param name="To">The day it is done if it takes its whole share; the same day without a share.</param>
public sealed record FlowTrialStepDto(
    string NodeId, string Name, string Element, string? Post, string? Outcome, int Days, DateOnly From, DateOnly To, IReadOnlyList<FlowTrialConditionDto> Conditions);

/// <param name="Holds">Null when it has no answer.</param>
public sealed record FlowTrialConditionDto(string EdgeId, string Expression, bool? Holds);
