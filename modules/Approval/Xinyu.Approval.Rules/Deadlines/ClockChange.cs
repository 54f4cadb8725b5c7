using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>A moment at which the clock's answer changes without an event.</summary>
/// <param name="At">Limits end when business closes on their last day; warnings and resumptions begin with the day.</param>
/// <param name="Id">The procedure's id, for the changes of a procedure.</param>
public sealed record ClockChange(ClockChangeKind Kind, ClockMoment At, string? Id = null)
{
    /// <summary>The instant in UTC, for an indexed next-check time.</summary>
    public DateTime Instant(TimeOnly? closing = null) =>
        At.AfterClosing ? LegalDay.EndOfBusiness(At.Day, closing) : LegalDay.Start(At.Day);
}

public enum ClockChangeKind
{
    CompletenessPassed,
    CheckPassed,
    SupplementSilent,
    WarningBegins,
    PromisePassed,
    StatutePassed,
    DeliveryPassed,

    /// <summary>The stated time is over: the clock runs again by itself (reading 5).</summary>
    StopEnds,

    /// <summary>Yellow: the stated time of a procedure has passed.</summary>
    ProcedurePassed,

    /// <summary>Red: passed by one working day.</summary>
    ProcedurePassedByOneDay,
}
