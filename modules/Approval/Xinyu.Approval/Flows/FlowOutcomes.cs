using System.Text.RegularExpressions;

namespace Xinyu.Approval.Flows;

/// <summary>What can be said about outcomes without running the flow.</summary>
internal static partial class FlowOutcomes
{
    /// <summary>
    /// The outcomes a token can bring to this element, or null when that cannot be told: at the start there is none, and a
    /// called flow's outcome is its own unless the call declares which it may be.
    /// </summary>
    public static IReadOnlyCollection<string>? Before(FlowNode node)
    {
        var outcomes = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<FlowNode>();
        var open = new Stack<FlowNode>(node.Incoming.Select(edge => edge.Source));
        while (open.TryPop(out var before))
        {
            if (!seen.Add(before))
                continue;
            if (before.Outcomes.Count > 0)
            {
                outcomes.UnionWith(before.Outcomes);
                continue;
            }

            if (before.Kind is FlowNodeKind.Start or FlowNodeKind.CallActivity or FlowNodeKind.BoundaryTimer)
                return null;

            foreach (var edge in before.Incoming)
                open.Push(edge.Source);
        }

        return outcomes;
    }

    /// <summary>The outcomes that a task or call can have had, or null when that cannot be told.</summary>
    public static IReadOnlyCollection<string>? Of(FlowNode? task) => task switch
    {
        { Kind: FlowNodeKind.UserTask } => task.Outcomes,
        { Kind: FlowNodeKind.CallActivity } => task.Outcomes.Count > 0 ? task.Outcomes : null,
        _ => [],
    };

    /// <summary>Whether the condition is exactly <c>outcome = "…"</c> with this outcome.</summary>
    public static bool IsPlainly(string? expression, string outcome) =>
        expression is not null && Plain().Match(expression) is { Success: true } match && match.Groups[1].Value == outcome;

    /// <summary>The comparisons with an outcome in a condition: of the task named, or of the token's way when none is.</summary>
    public static IEnumerable<(string? Task, string Outcome)> Asked(string expression) =>
        from Match match in Comparison().Matches(expression)
        select (match.Groups[1].Success ? match.Groups[1].Value : null, match.Groups[2].Value);

    /// <summary>Whether the condition depends on nothing but outcomes, so that the flow alone decides it.</summary>
    public static bool AsksNothingElse(string expression) =>
        Word().Matches(Text().Replace(expression, "")).All(word => word.Value is "outcome" or "and" or "or" or "not" or "null"
            || word.Value.StartsWith("outcomes.", StringComparison.Ordinal));

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"
        """)]
    private static partial Regex Text();

    [GeneratedRegex("[\\w.]+")]
    private static partial Regex Word();

    [GeneratedRegex("^\\s*outcome\\s*=\\s*\"([^\"]*)\"\\s*$")]
    private static partial Regex Plain();

    [GeneratedRegex("(?<![\\w.\"])outcome(?:s\\.([\\w-]+))?\\s*=\\s*\"([^\"]*)\"")]
    private static partial Regex Comparison();
}
