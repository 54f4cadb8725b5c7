using System.Diagnostics.CodeAnalysis;

namespace Xinyu.Approval.Feel;

/// <summary>
/// An expression in the subset of FEEL (the expression language of the OMG's DMN standard) that docs/feel.md describes.
/// Parsed once, it is immutable and may be evaluated by many threads. Evaluation never throws: what cannot be computed
/// is null, as the standard has it.
/// </summary>
public sealed class FeelExpression
{
    public const int MaxLength = 4000;

    /// <summary>Of brackets, conditions and function calls within each other.</summary>
    public const int MaxDepth = 100;

    readonly FeelNode _root;

    FeelExpression(string text, FeelNode root, IReadOnlyList<string> names) => (Text, _root, Names) = (text, root, names);

    public string Text { get; }

    /// <summary>The variables it reads, each once; what stands after a dot is not among them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <exception cref="FeelException">With the position of the first mistake.</exception>
    public static FeelExpression Parse(string text)
    {
        var (root, names) = FeelParser.Parse(text);
        return new(text, root, names);
    }

    public static bool TryParse(
        string text, [NotNullWhen(true)] out FeelExpression? expression, [NotNullWhen(false)] out FeelException? error)
    {
        (expression, error) = (null, null);
        try
        {
            expression = Parse(text);
            return true;
        }
        catch (FeelException mistake)
        {
            error = mistake;
            return false;
        }
    }

    /// <param name="variables">
    /// Numbers of any .NET type, strings, booleans, DateOnly, lists, contexts (dictionaries with string keys) and
    /// JsonElement; a name that is missing is null.
    /// </param>
    /// <returns>decimal, string, bool, DateOnly, a list, a context, or null.</returns>
    public object? Evaluate(IReadOnlyDictionary<string, object?> variables) => _root.Evaluate(new FeelScope(variables));

    /// <summary>
    /// For a decision that must not be guessed: true only for true, false for anything else, and null when something was
    /// divided by zero on the way, which is no answer at all.
    /// </summary>
    public bool? Decide(IReadOnlyDictionary<string, object?> variables)
    {
        var scope = new FeelScope(variables);
        var holds = _root.Evaluate(scope) is true;
        return scope.DividedByZero ? null : holds;
    }

    /// <summary>True only for true: null, a number or a text is not.</summary>
    public bool IsTrue(IReadOnlyDictionary<string, object?> variables) => Evaluate(variables) is true;

    public override string ToString() => Text;
}
