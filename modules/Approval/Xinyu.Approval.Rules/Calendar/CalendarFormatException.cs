using System.Globalization;

namespace Xinyu.Approval.Calendar;

/// <summary>The calendar file has wrong lines; all of them are named, none is loaded.</summary>
public sealed class CalendarFormatException(IReadOnlyList<CalendarLineError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    public const string ErrorCode = "Approval:CalendarFormat";

    public string Code { get; } = ErrorCode;

    public IReadOnlyList<CalendarLineError> Errors { get; } = errors;
}

/// <param name="Line">1 is the first line of the file.</param>
/// <param name="Problem">Says what is wrong; callers render it in the reader's language.</param>
/// <param name="Value">The offending text.</param>
public sealed record CalendarLineError(int Line, CalendarLineProblem Problem, string Value)
{
    public override string ToString()
    {
        var problem = Problem switch
        {
            CalendarLineProblem.MissingHeader => "the header must be 'date,kind,name', not",
            CalendarLineProblem.WrongColumns => "three columns are wanted, date,kind,name, not",
            CalendarLineProblem.BadDate => "no date of the form yyyy-MM-dd:",
            CalendarLineProblem.BadKind => "the kind must be 'holiday' or 'workday', not",
            CalendarLineProblem.BadName => "the name must have 1 to 50 characters:",
            _ => "this day stands twice:",
        };
        return string.Create(CultureInfo.InvariantCulture, $"Line {Line}: {problem} '{Value}'.");
    }
}

public enum CalendarLineProblem
{
    MissingHeader,
    WrongColumns,
    BadDate,
    BadKind,
    BadName,
    DuplicateDay,
}
