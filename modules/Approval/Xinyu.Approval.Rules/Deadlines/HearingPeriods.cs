using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>H: the three limits of a hearing (arts. 47 and 48).</summary>
public static class HearingPeriods
{
    /// <summary>T9: the last day on which the applicant or a party may ask for a hearing; after it the right lapses.</summary>
    /// <exception cref="CalendarYearMissingException">The day lies in a year without a calendar.</exception>
    public static DateOnly LastDayToAsk(DateOnly told, WorkCalendar calendar, DeadlineReadings readings) =>
        DueDate.Of(told, LegalLimits.HearingRequestDays, readings.HearingRequestDayKind, calendar);

    /// <summary>T10: the hearing is held within twenty working days of the request.</summary>
    public static bool IsInTime(DateOnly requested, DateOnly day, WorkCalendar calendar) =>
        calendar.WorkingDaysBetween(requested, day) is var days
        && (days < LegalLimits.HearingDays || (days == LegalLimits.HearingDays && calendar.IsWorkingDay(day)));

    /// <summary>T11: time and place are told seven working days before.</summary>
    public static bool HasNotice(DateOnly told, DateOnly day, WorkCalendar calendar) =>
        day > told && calendar.WorkingDaysBetween(told, day) >= LegalLimits.HearingNoticeDays;
}
