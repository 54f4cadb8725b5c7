using System.Globalization;

namespace Xinyu.Approval.Feel;

/// <summary>An expression cannot be read. Callers render <see cref="Problem"/> in the reader's language.</summary>
/// <param name="position">1 is the first character.</param>
/// <param name="found">What stands there; empty at the end of the text.</param>
public sealed class FeelException(FeelProblem problem, int position, string found)
    : Exception(Sentence(problem, position, found))
{
    public FeelProblem Problem { get; } = problem;

    public int Position { get; } = position;

    public string Found { get; } = found;

    public string Code => $"Approval:Feel{Problem}";

    static string Sentence(FeelProblem problem, int position, string found)
    {
        var what = problem switch
        {
            FeelProblem.TooLong => $"The expression has more than {FeelExpression.MaxLength} characters",
            FeelProblem.TooDeep => $"The expression is nested more than {FeelExpression.MaxDepth} levels deep",
            FeelProblem.UnexpectedEnd => "The expression ends too early",
            FeelProblem.UnknownCharacter => $"The character '{found}' has no meaning here",
            FeelProblem.UnterminatedText => "A text lacks its closing quotation mark",
            FeelProblem.BadEscape => $"'{found}' is no escape sequence of a text",
            FeelProblem.BadNumber => $"'{found}' is no number that can be held",
            FeelProblem.UnknownFunction => $"There is no function '{found}'",
            FeelProblem.DivisionByZero => "This divides by zero",
            FeelProblem.WrongArgumentCount => $"The function '{found}' has another number of arguments",
            _ => $"'{found}' was not expected here",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what} (character {position}).");
    }
}

public enum FeelProblem
{
    TooLong,
    TooDeep,
    UnexpectedEnd,
    UnexpectedToken,
    UnknownCharacter,
    UnterminatedText,
    BadEscape,
    BadNumber,
    UnknownFunction,
    WrongArgumentCount,
    DivisionByZero,
}
