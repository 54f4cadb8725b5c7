namespace Xinyu.Approval.Flows;

/// <summary>
/// Plays one way through a flow over sample data: the engine itself, with the sample's outcomes in place of people. Each task
/// takes its share of the promised days, branches run side by side. Pure.
/// </summary>
internal sealed class FlowTrial(FlowGraph graph, FlowTrialSample sample)
{
    /// <summary>More than any sample needs; a flow that sends work back for ever stops here.</summary>
    public const int StepLimit = 200;

    private readonly Dictionary<int, int> _ready = [];
    private readonly List<FlowTrialStep> _steps = [];
    private readonly Dictionary<string, Queue<string>> _outcomes =
        sample.Outcomes.ToDictionary(pair => pair.Key, pair => new Queue<string>(pair.Value), StringComparer.Ordinal);
    private readonly HashSet<string> _late = [.. sample.Late];
    private List<FlowTrialCondition> _asked = [];
    private FlowState _state = FlowState.Initial;
    private bool? _granted;

    public static FlowTrialResult Play(FlowGraph graph, FlowTrialSample sample) => new FlowTrial(graph, sample).Run();

    private FlowTrialResult Run()
    {
        var failure = Advance(new FlowCommand.Start(), 0);
        while (failure is null && _state.Status == FlowStatus.Running)
            failure = _steps.Count < StepLimit ? Next() : new(FlowErrorCodes.TooManySteps, _steps[^1].Node.Id);
        var end = _state.EndNode is { } id ? graph.Find(id) : null;
        return new(_steps, end, failure, _steps.Select(step => step.To).DefaultIfEmpty().Max());
    }

    /// <summary>The token that has been ready longest, so that the last branch to arrive at a join is the last in days too.</summary>
    private FlowFailure? Next()
    {
        var token = _state.Tokens.Where(t => t.Via is null).MinBy(t => (Finish(t), t.Id));
        if (token is null || graph.Find(token.Node) is not { } node)
            return new(FlowErrorCodes.Deadlock, _state.Tokens[0].Node);
        var (from, to) = (_ready.GetValueOrDefault(token.Id), Finish(token));
        if (node.Boundaries.FirstOrDefault(b => _late.Contains(b.Id) && _state.Timers.Any(t => t.Node == b.Id && t.Token == token.Id)) is { } late)
        {
            _late.Remove(late.Id);
            return Play(late, null, from, from + late.WorkingDays, new FlowCommand.FireTimer(late.Id, token.Id));
        }

        var outcome = OutcomeOf(node);
        return Play(node, outcome, from, to, node.Kind switch
        {
            FlowNodeKind.UserTask => new FlowCommand.CompleteTask(node.Id, outcome, token.Id),
            FlowNodeKind.ServiceTask => new FlowCommand.CompleteService(node.Id, token.Id),
            FlowNodeKind.CallActivity => new FlowCommand.CompleteCall(node.Id, outcome, token.Id),
            FlowNodeKind.TimerCatch => new FlowCommand.FireTimer(node.Id, token.Id),
            _ => new FlowCommand.DeliverMessage(node.Message ?? node.Id),
        });
    }

    private FlowFailure? Play(FlowNode node, string? outcome, int from, int to, FlowCommand command)
    {
        if (node.Step == FlowStep.Approve && outcome is "grant" or "refuse")
            _granted = outcome == "grant";
        var step = new FlowTrialStep(node, outcome, from, to, _asked = []);
        _steps.Add(step);
        return Advance(command, to);
    }

    private FlowFailure? Advance(FlowCommand command, int day)
    {
        var before = _state.NextToken;
        var variables = FlowCaseVariables.Of(sample.Form, sample.Tier, _granted, sample.Procedures);
        var advance = FlowEngine.Advance(graph, _state, command, variables, Judge);
        _state = advance.State;
        foreach (var token in _state.Tokens.Where(t => t.Id >= before))
            _ready[token.Id] = day;
        return advance.Failure;
    }

    private bool? Judge(FlowEdge edge, IReadOnlyDictionary<string, object?> variables)
    {
        var holds = edge.Condition!(variables);
        _asked.Add(new(edge, holds));
        return holds;
    }

    private string? OutcomeOf(FlowNode node) => node.Outcomes.Count == 0 ? null
        : _outcomes.TryGetValue(node.Id, out var wanted) && wanted.TryDequeue(out var outcome) ? outcome
        : node.Outcomes[0];

    private int Finish(FlowToken token) => _ready.GetValueOrDefault(token.Id) + (graph.Find(token.Node) switch
    {
        { Kind: FlowNodeKind.TimerCatch } timer => timer.WorkingDays,
        { } node => node.DaysOf(sample.PromisedDays),
        _ => 0,
    });
}
