using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Xinyu.Approval.Flows;

/// <summary>
/// The caller's variables with the two names the flow itself sets laid over them, without copying: <c>outcome</c> is the last
/// outcome on the token's way, <c>outcomes</c> the last one of each task.
/// </summary>
internal sealed class FlowVariables(
    IReadOnlyDictionary<string, object?> variables,
    string? outcome,
    IReadOnlyDictionary<string, object?> outcomes) : IReadOnlyDictionary<string, object?>
{
    public const string Outcome = "outcome";
    public const string Outcomes = "outcomes";

    public object? this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The flow knows no variable '{key}'.");

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<object?> Values => this.Select(pair => pair.Value);

    public int Count =>
        variables.Count + 2 - (variables.ContainsKey(Outcome) ? 1 : 0) - (variables.ContainsKey(Outcomes) ? 1 : 0);

    public bool ContainsKey(string key) => key is Outcome or Outcomes || variables.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        switch (key)
        {
            case Outcome:
                value = outcome;
                return true;
            case Outcomes:
                value = outcomes;
                return true;
            default:
                return variables.TryGetValue(key, out value);
        }
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return new(Outcome, outcome);
        yield return new(Outcomes, outcomes);
        foreach (var pair in variables)
        {
            if (pair.Key is not (Outcome or Outcomes))
                yield return pair;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
