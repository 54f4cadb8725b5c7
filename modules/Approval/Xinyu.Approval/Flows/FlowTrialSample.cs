namespace Xinyu.Approval.Flows;

/// <summary>What a flow is played over: answers of the form, facts of the case, the outcomes people choose, timers that run out.</summary>
internal sealed record FlowTrialSample
{
    public IReadOnlyDictionary<string, object?> Form { get; init; } = new Dictionary<string, object?>();

    public string? Tier { get; init; }

    public int Procedures { get; init; }

    public int PromisedDays { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Outcomes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> Late { get; init; } = [];
}

/// <param name="From">Working days after the start at which it can begin.</param>
internal sealed record FlowTrialStep(FlowNode Node, string? Outcome, int From, int To, IReadOnlyList<FlowTrialCondition> Conditions);

internal sealed record FlowTrialCondition(FlowEdge Edge, bool? Holds);

/// <param name="End">Where it came out; null when it did not.</param>
internal sealed record FlowTrialResult(IReadOnlyList<FlowTrialStep> Steps, FlowNode? End, FlowFailure? Failure, int Days);
