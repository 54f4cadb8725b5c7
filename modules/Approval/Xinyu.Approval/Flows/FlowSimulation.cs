namespace Xinyu.Approval.Flows;

/// <summary>
/// Plays a flow in every way it can go: every outcome of every task, every timer, and both answers of every condition that
/// asks for more than outcomes. Two states count as one when nothing that follows can tell them apart.
/// </summary>
internal sealed class FlowSimulation
{
    /// <summary>Enough for flows many times the size of the shipped ones, and done in a fraction of a second.</summary>
    public const int AdvanceLimit = 20_000;

    private static readonly Dictionary<string, object?> NoVariables = [];

    private readonly FlowGraph _graph;
    private readonly HashSet<string> _asked;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<FlowState> _open = new();
    private readonly List<FlowFailure> _failures = [];
    private readonly SortedSet<string> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private int _advances;

    private FlowSimulation(FlowGraph graph)
    {
        _graph = graph;
        _asked = [.. graph.Edges
            .Where(edge => edge.Expression is not null)
            .SelectMany(edge => FlowOutcomes.Asked(edge.Expression!))
            .Select(asked => asked.Task)
            .OfType<string>()];
    }

    public IReadOnlyCollection<string> Ends => _ends;

    public IReadOnlyList<FlowFailure> Failures => _failures;

    public int States => _seen.Count;

    public bool IsComplete => _advances < AdvanceLimit;

    /// <summary>Whether tokens can come to stand at exactly these places together.</summary>
    public bool HasPlace(FlowState state) => _places.Contains(PlaceOf(state));

    public static FlowSimulation Of(FlowGraph graph)
    {
        var simulation = new FlowSimulation(graph);
        simulation.Play(FlowState.Initial, new FlowCommand.Start());
        while (simulation._open.TryDequeue(out var state) && simulation.IsComplete)
        {
            foreach (var command in FlowMoves.Of(graph, state))
                simulation.Play(state, command);
        }

        return simulation;
    }

    private void Play(FlowState state, FlowCommand command)
    {
        var answers = new FlowAnswers();
        do
        {
            if (_advances++ >= AdvanceLimit)
                return;
            var advance = FlowEngine.Advance(_graph, state, command, NoVariables, answers.Judge);
            if (advance.Failure is not null)
                _failures.Add(advance.Failure);
            else if (advance.State.EndNode is { } end)
                _ends.Add(end);
            else if (_seen.Add(KeyOf(advance.State)))
            {
                _open.Enqueue(advance.State);
                _places.Add(PlaceOf(advance.State));
            }
        }
        while (answers.TryNext());
    }

    private static string PlaceOf(FlowState state) =>
        string.Join('|', state.Tokens.Select(token => $"{token.Node} {token.Via}").Order(StringComparer.Ordinal));

    private string KeyOf(FlowState state)
    {
        var tokens = state.Tokens.Select(token =>
            $"{token.Node} {token.Via} {token.Outcome} {string.Join(',', state.Timers.Where(timer => timer.Token == token.Id).Select(timer => timer.Node))}");
        var outcomes = state.Outcomes.Where(pair => _asked.Contains(pair.Key)).Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('|', tokens.Concat(outcomes));
    }
}
