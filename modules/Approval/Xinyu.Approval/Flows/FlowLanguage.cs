namespace Xinyu.Approval.Flows;

/// <summary>
/// A compiled condition. Anything but a plain true (null, a text, a comparison with something missing) is false; null is no
/// answer: it divided by zero, and nobody guesses where the case should go.
/// </summary>
internal delegate bool? FlowCondition(IReadOnlyDictionary<string, object?> variables);

/// <summary>Answers for a condition in the evaluator's place.</summary>
internal delegate bool? FlowJudge(FlowEdge edge, IReadOnlyDictionary<string, object?> variables);

/// <summary>
/// The expression language of conditions, handed in so that the graph knows no evaluator: <paramref name="Check"/> gives
/// null for an expression that parses and otherwise the reason; <paramref name="Compile"/> is only called for those that parse.
/// </summary>
internal sealed record FlowLanguage(Func<string, string?> Check, Func<string, FlowCondition> Compile);
