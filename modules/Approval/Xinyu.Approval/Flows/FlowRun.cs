namespace Xinyu.Approval.Flows;

/// <summary>The working copy of a state during one advance.</summary>
internal sealed class FlowRun(
    FlowGraph graph, FlowState state, IReadOnlyDictionary<string, object?> variables, FlowJudge? judge)
{
    /// <summary>More elements than any sane flow passes at one command: gateways that lead back to each other.</summary>
    public const int StepLimit = 1000;

    private readonly List<FlowToken> _tokens = [.. state.Tokens];
    private readonly List<FlowTimer> _timers = [.. state.Timers];
    private readonly List<FlowEffect> _effects = [];
    private readonly Queue<(FlowEdge Edge, string? Outcome)> _moves = new();
    private IReadOnlyDictionary<string, string> _outcomes = state.Outcomes;
    private FlowStatus _status = FlowStatus.Running;
    private string? _endNode = state.EndNode;
    private int _nextToken = state.NextToken;
    private int _steps;

    public IReadOnlyList<FlowEffect> Effects => _effects;

    public FlowState State() => new()
    {
        Status = _status,
        NextToken = _nextToken,
        Tokens = _tokens,
        Timers = _timers,
        Outcomes = _outcomes,
        EndNode = _status == FlowStatus.Ended ? _endNode : null,
    };

    public FlowToken? Waiting(FlowNode node, int? tokenId) =>
        _tokens.Find(token => token.Node == node.Id && (tokenId is null || token.Id == tokenId));

    public FlowTimer? Armed(FlowNode node, int? tokenId) =>
        _timers.Find(timer => timer.Node == node.Id && (tokenId is null || timer.Token == tokenId));

    /// <summary>The activity or event at which the token stands is done.</summary>
    public FlowFailure? Complete(FlowNode node, FlowToken token, string? outcome)
    {
        Close(node, token, outcome);
        if (outcome is not null && node.Kind is FlowNodeKind.UserTask or FlowNodeKind.CallActivity)
            Record(node.Id, outcome);
        return Leave(node, outcome ?? token.Outcome);
    }

    public FlowFailure? Fire(FlowNode timer, FlowTimer armed)
    {
        _timers.Remove(armed);
        var token = _tokens.Find(other => other.Id == armed.Token);
        if (token is null || graph.Find(token.Node) is not { } host)
            return new(FlowErrorCodes.TimerNotArmed, timer.Id);
        if (timer.Kind == FlowNodeKind.TimerCatch || timer.Interrupting)
            Close(host, token, null);
        return Leave(timer, token.Outcome);
    }

    public FlowFailure? Cancel()
    {
        foreach (var token in _tokens.ToArray())
        {
            if (graph.Find(token.Node) is { } node)
                Close(node, token, null);
        }

        _tokens.Clear();
        _status = FlowStatus.Cancelled;
        _effects.Add(new FlowEffect.FlowEnded(null));
        return null;
    }

    public FlowFailure? Leave(FlowNode node, string? outcome)
    {
        // BPMN lets a token end where no flow leads on; the validator reports the dead end before a flow is published.
        if (node.Outgoing.Count == 0)
            _endNode = node.Id;
        return FlowRouting.Out(node, () => Variables(outcome), judge, out var ways) is { } failure ? failure : Push(ways, outcome);
    }

    /// <summary>Moves tokens until each stands where something from outside is needed.</summary>
    public FlowFailure? Settle()
    {
        if (_status == FlowStatus.Cancelled)
            return null;
        while (true)
        {
            while (_moves.TryDequeue(out var move))
            {
                if (++_steps > StepLimit)
                    return new(FlowErrorCodes.TooManySteps, move.Edge.Target.Id);
                if (Enter(move.Edge, move.Outcome) is { } failure)
                    return failure;
            }

            // Whether an inclusive join still waits is only known when everything else stands.
            if (FlowJoins.NextInclusive(graph, _tokens) is not { } join)
                break;
            if (Merge(join.Node, join.Arrived) is { } stuck)
                return stuck;
        }

        if (_tokens.Count == 0)
        {
            _status = FlowStatus.Ended;
            _effects.Add(new FlowEffect.FlowEnded(_endNode));
            return null;
        }

        return _tokens.TrueForAll(token => token.Via is not null) ? new(FlowErrorCodes.Deadlock, _tokens[0].Node) : null;
    }

    private FlowFailure? Enter(FlowEdge edge, string? outcome)
    {
        var node = edge.Target;
        switch (node.Kind)
        {
            case FlowNodeKind.End:
                _endNode = node.Id;
                return null;
            case FlowNodeKind.ParallelGateway or FlowNodeKind.InclusiveGateway when node.IsJoin:
                _tokens.Add(new(_nextToken++, node.Id, edge.Id, outcome));
                return node.Kind == FlowNodeKind.ParallelGateway && FlowJoins.Parallel(node, _tokens) is { } arrived
                    ? Merge(node, arrived)
                    : null;
            case FlowNodeKind.ExclusiveGateway or FlowNodeKind.ParallelGateway or FlowNodeKind.InclusiveGateway:
                return Leave(node, outcome);
            case FlowNodeKind.Unsupported or FlowNodeKind.Start or FlowNodeKind.BoundaryTimer:
                return new(FlowErrorCodes.NotExecutable, node.Id, node.Element);
            default:
                Open(node, outcome);
                return null;
        }
    }

    private void Open(FlowNode node, string? outcome)
    {
        var token = new FlowToken(_nextToken++, node.Id, null, outcome);
        _tokens.Add(token);
        switch (node.Kind)
        {
            case FlowNodeKind.UserTask:
                _effects.Add(new FlowEffect.TaskOpened(token.Id, node));
                break;
            case FlowNodeKind.ServiceTask:
                _effects.Add(new FlowEffect.ServiceRequested(token.Id, node.Id, node.Service ?? node.Id, node.Step));
                break;
            case FlowNodeKind.CallActivity:
                _effects.Add(new FlowEffect.CallRequested(token.Id, node.Id, node.CalledFlow));
                break;
            case FlowNodeKind.MessageCatch:
                _effects.Add(new FlowEffect.MessageAwaited(token.Id, node.Id, node.Message ?? node.Id, node.Procedures));
                break;
            case FlowNodeKind.TimerCatch:
                Arm(node, token);
                break;
        }

        foreach (var boundary in node.Boundaries)
            Arm(boundary, token);
    }

    private void Arm(FlowNode timer, FlowToken token)
    {
        _timers.Add(new(timer.Id, token.Id, timer.WorkingDays));
        _effects.Add(new FlowEffect.TimerArmed(token.Id, timer.Id, timer.WorkingDays));
    }

    private void Close(FlowNode node, FlowToken token, string? outcome)
    {
        _tokens.Remove(token);
        if (node.Kind == FlowNodeKind.UserTask)
            _effects.Add(new FlowEffect.TaskClosed(token.Id, node.Id, outcome));
        for (var i = 0; i < _timers.Count; i++)
        {
            if (_timers[i].Token != token.Id)
                continue;
            _effects.Add(new FlowEffect.TimerCancelled(token.Id, _timers[i].Node));
            _timers.RemoveAt(i--);
        }
    }

    private FlowFailure? Merge(FlowNode join, IReadOnlyList<FlowToken> arrived)
    {
        foreach (var token in arrived)
            _tokens.Remove(token);
        return Leave(join, arrived.MaxBy(token => token.Id)!.Outcome);
    }

    private FlowFailure? Push(IReadOnlyList<FlowEdge> ways, string? outcome)
    {
        foreach (var way in ways)
            _moves.Enqueue((way, outcome));
        return null;
    }

    private void Record(string nodeId, string outcome) =>
        _outcomes = new SortedDictionary<string, string>(_outcomes.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            [nodeId] = outcome,
        };

    private FlowVariables Variables(string? outcome) =>
        new(variables, outcome, _outcomes.ToDictionary(pair => pair.Key, object? (pair) => pair.Value, StringComparer.Ordinal));
}
