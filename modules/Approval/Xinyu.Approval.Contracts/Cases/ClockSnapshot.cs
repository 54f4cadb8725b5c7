using Xinyu.Approval.Deadlines;

namespace Xinyu.Approval.Cases;

/// <summary>
/// The clock as computed at one event, in a form that travels: both due dates, and each day explained.
/// Applicant, official and supervisor are all shown this same reading (DOMAIN.md 3).
/// </summary>
/// <param name="CompletenessDue">Clock A or the check clock: last day to tell defects or accept.</param>
/// <param name="PromisedDue">Null before the clock runs and while it stands.</param>
/// <param name="StatutoryDue">Includes a granted extension.</param>
/// <param name="WarnOn">First day of 预警.</param>
/// <param name="DeliveryDue">Clock D, ten working days from the decision.</param>
/// <param name="StoppedSince">Set while a stop is open; the due dates are then null and the expected ones are set.</param>
/// <param name="MissingYear">The year whose calendar has not appeared: its dates are not guessed, and the strips end with the year before.</param>
/// <param name="FromReceipt">The item's limits run from receipt, not from acceptance.</param>
public sealed record ClockSnapshot(
    DateOnly? CompletenessDue,
    DateOnly? StartedOn,
    DateOnly? PromisedDue,
    DateOnly? StatutoryDue,
    DateOnly? WarnOn,
    DateOnly? DeliveryDue,
    DateOnly? StoppedSince,
    DateOnly? StopStatedUntil,
    DateOnly? ExpectedPromisedDue,
    DateOnly? ExpectedStatutoryDue,
    int PromisedLimit,
    int StatutoryLimit,
    DayKind StatutoryDayKind,
    DayStrip? Promised,
    DayStrip? Statutory,
    int CalendarVersion,
    int? MissingYear = null,
    bool FromReceipt = false);

/// <summary>Consecutive days from <paramref name="From"/>, one mark each: c counted, o day off, s stopped, x starting day.</summary>
public sealed record DayStrip(DateOnly From, string Marks);
