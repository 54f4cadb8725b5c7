namespace Xinyu.Approval.Flows;

/// <summary>Goes through all answers to the conditions that one advance asks: first all true, then every other series.</summary>
internal sealed class FlowAnswers
{
    private readonly List<bool> _answers = [];
    private int _asked;

    public bool? Judge(FlowEdge edge, IReadOnlyDictionary<string, object?> variables)
    {
        if (FlowOutcomes.AsksNothingElse(edge.Expression!))
            return edge.Condition!(variables);
        if (_asked == _answers.Count)
            _answers.Add(true);
        return _answers[_asked++];
    }

    /// <summary>Prepares the next series; false when there is none.</summary>
    public bool TryNext()
    {
        _asked = 0;
        while (_answers.Count > 0 && !_answers[^1])
            _answers.RemoveAt(_answers.Count - 1);
        if (_answers.Count == 0)
            return false;
        _answers[^1] = false;
        return true;
    }
}
