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
            CalendarLineProblem.ConflictingDay => "this day stands twice, once as a holiday and once as a working day:",
            CalendarLineProblem.OutsideYears => "this day lies outside the years the file is for:",
            CalendarLineProblem.YearMissing => "before this line a year is missing:",
            CalendarLineProblem.YearWithoutDays => "the file ends here and names no day of the year",
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

    /// <summary>The same day once as a holiday and once as a make-up working day.</summary>
    ConflictingDay,

    /// <summary>A day of a year that the file is not for.</summary>
    OutsideYears,

    /// <summary>The line is the first after a gap: a year between the published ones would have no calendar.</summary>
    YearMissing,

    /// <summary>A year the file is for has no day in it; every year has holidays, so its lines were forgotten.</summary>
    YearWithoutDays,
}
