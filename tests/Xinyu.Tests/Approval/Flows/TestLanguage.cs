using System.Text.RegularExpressions;
using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>Just enough of FEEL for these tests to stand without the evaluator: comparisons with a text, joined by and / or.</summary>
internal static partial class TestLanguage
{
    public static FlowLanguage Instance { get; } = new(Check, Compile);

    private static string? Check(string expression) =>
        Terms(expression).SelectMany(all => all).All(term => Term().IsMatch(term)) ? null : $"cannot read: {expression}";

    private static FlowCondition Compile(string expression)
    {
        var alternatives = Terms(expression);
        return variables => alternatives.Any(all => all.All(term => Holds(Term().Match(term), variables)));
    }

    private static string[][] Terms(string expression) =>
        [.. expression.Split(" or ").Select(part => part.Split(" and ", StringSplitOptions.TrimEntries))];

    private static bool Holds(Match term, IReadOnlyDictionary<string, object?> variables)
    {
        object? value = variables;
        foreach (var name in term.Groups[1].Value.Split('.'))
            value = value is IReadOnlyDictionary<string, object?> context ? context.GetValueOrDefault(name) : null;
        return term.Groups[2].Success ? Equals(value, term.Groups[2].Value) : value is true;
    }

    [GeneratedRegex("^\\s*([A-Za-z][\\w.]*)(?:\\s*=\\s*\"([^\"]*)\")?\\s*$")]
    private static partial Regex Term();
}
