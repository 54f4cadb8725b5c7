using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>What the clock is computed from.</summary>
/// <param name="RunsFrom">When the answering clock began.</param>
internal sealed record ClockFacts(ComplaintState State, DateTime FiledAt, DateTime? RunsFrom, int? AnswerDays);

/// <param name="Kind">Which limit runs; null when none does.</param>
/// <param name="Since">When the limit was passed; null while it is not.</param>
/// <param name="Level">How heavy the sign is; null when there is none.</param>
internal sealed record ClockReading(
    ComplaintLight Light, SignKind? Kind = null, DateOnly? Due = null, DateTime? NextCheckAt = null, SignLevel? Level = null, DateTime? Since = null);

/// <summary>
/// The complaint's clock, a pure function: acceptance within so many working days of the filing, the answer within so many
/// of the acceptance. The day it starts is not counted, the last one ends when business closes, as with cases.
/// </summary>
internal static class ComplaintClock
{
    public static ClockReading Read(ClockFacts facts, WorkCalendar calendar, ClockSettings settings, DateTime now)
    {
        if (!facts.State.IsOpen()) return new(ComplaintLight.Done);
        var (kind, from, days) = facts.State switch
        {
            ComplaintState.Received => (SignKind.AcceptanceOverdue, facts.FiledAt, settings.AcceptanceDays),
            ComplaintState.Accepted or ComplaintState.Assigned or ComplaintState.Reopened when facts.RunsFrom is { } runs =>
                (SignKind.AnswerOverdue, runs, facts.AnswerDays ?? settings.AnswerDays),
            _ => ((SignKind?)null, default(DateTime), 0),
        };
        if (kind is null || Add(calendar, LegalDay.Of(from), days) is not { } due) return new(ComplaintLight.Normal, kind);
        var warning = Add(calendar, due, -settings.WarningDays);
        var red = Add(calendar, due, settings.RedDays);
        var moment = calendar.Moment(now);
        SignLevel? level = !moment.IsPast(due) ? null : red is { } last && moment.IsPast(last) ? SignLevel.Red : SignLevel.Yellow;
        var light = level switch
        {
            SignLevel.Red => ComplaintLight.Red,
            SignLevel.Yellow => ComplaintLight.Yellow,
            _ => moment.Day >= warning ? ComplaintLight.Warning : ComplaintLight.Normal,
        };
        var changes = new[] { warning is { } w ? LegalDay.Start(w) : (DateTime?)null, calendar.EndOfBusiness(due), red is { } r ? calendar.EndOfBusiness(r) : null };
        return new(light, kind, due, changes.Where(c => c > now).Min(), level, level is null ? null : calendar.EndOfBusiness(due));
    }

    // the days of a year without a published calendar are not guessed: there is no date until it is loaded
    private static DateOnly? Add(WorkCalendar calendar, DateOnly day, int days)
    {
        try
        {
            return calendar.AddWorkingDays(day, days);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
