using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>From a part's acceptance to its decision or other end, and the days on which its own clock stands.</summary>
sealed record ReviewSpan(string Key, CaseClock Clock, DateOnly? From, ClockMoment? Ended, StopDays Stops, DateOnly? OpenUntil)
{
    public bool IsUnderReview => From is not null && Ended is null;

    /// <summary>The day of acceptance is not counted, the day of the decision is.</summary>
    public bool Covers(DateOnly day) => From < day && !(Ended?.Day < day);

    public static ReviewSpan Of(JointPart part, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var fold = CaseFold.Of(part.Events, part.Terms, calendar, readings, asOf);
        var ended = fold.Decision?.At ?? fold.Ended;
        return new(
            part.Key, LegalClock.Due(part.Events, part.Terms, calendar, readings, asOf), fold.AcceptedOn, ended,
            fold.Procedures.Stops(readings, inDelivery: false, (ended ?? asOf).Day),
            ended is null ? fold.Procedures.OpenUntil(readings, asOf.Day) : null);
    }

    public JointShare Share(IReadOnlyList<ClockDay> days, DateOnly asOf)
    {
        List<DateOnly> used = [.. days.Where(day => day.Status == ClockDayStatus.Counted && Covers(day.Day) && Stops.Covering(day.Day) is null).Select(day => day.Day)];
        return new(Key, Clock, used.Count(day => day <= asOf), used, IsUnderReview, Ended is not null);
    }
}
