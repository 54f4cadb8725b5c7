using System.Globalization;

namespace Xinyu.Approval.Calendar;

/// <summary>
/// A date would lie beyond 1 January of a year whose notice has not appeared. The law is not guessed: the caller says
/// which year is missing, and the date follows once the calendar is loaded.
/// </summary>
public sealed class CalendarYearMissingException(int year)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The working-day calendar of {year} has not been published; no date past 1 January {year} can be computed."))
{
    public const string ErrorCode = "Approval:CalendarYearMissing";

    public int Year { get; } = year;

    public string Code { get; } = ErrorCode;
}
