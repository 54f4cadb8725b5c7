using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// All clocks of a case as of a moment: the same for applicant, official and supervisor. A pure function of the case's
/// events, its item version, the calendar and the readings; see <see cref="LegalClock"/>.
/// </summary>
public sealed record CaseClock
{
    public required ClockMoment AsOf { get; init; }

    /// <summary>The calendar used; a later version may move the dates.</summary>
    public required int CalendarVersion { get; init; }

    /// <summary>When business closes: the last day of each period ends then.</summary>
    public TimeOnly Closing { get; init; } = LegalDay.DefaultClosing;

    public required ClockPhase Phase { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day acceptance takes effect: the day it was given, the declaration of a complete supplement (T4), or back-dated to receipt (T3).</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>视为受理: a limit lapsed before the window acted, recorded yet or not.</summary>
    public bool DeemedAccepted { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>A: all defects to be told (T3).</summary>
    public ClockRun? Completeness { get; init; }

    /// <summary>The check of a supplement that was declared complete.</summary>
    public ClockRun? Check { get; init; }

    /// <summary>The last day stated to the applicant for the supplement that is awaited.</summary>
    public DateOnly? SupplementUntil { get; init; }

    /// <summary>The stated day for the supplement is over and the applicant was silent.</summary>
    public bool SupplementSilent { get; init; }

    /// <summary>B: review against the promise.</summary>
    public ClockRun? Promised { get; init; }

    /// <summary>B': review against the statute, the extension included.</summary>
    public ClockRun? Statutory { get; init; }

    /// <summary>T12: staff to be sent for inspection or test, where the item knows one; it ends with the first one that starts, or with a check on the spot.</summary>
    public ClockRun? Inspection { get; init; }

    /// <summary>D: make and deliver the licence (T8).</summary>
    public ClockRun? Delivery { get; init; }

    public IReadOnlyList<ProcedureClock> Procedures { get; init; } = [];

    /// <summary>A stop is open at the moment.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The last stated day of the stops that are open.</summary>
    public DateOnly? StoppedUntil { get; init; }

    /// <summary>The tier that was fixed.</summary>
    public TimeTier? Tier { get; init; }

    /// <summary>The days of the extension that holds.</summary>
    public int ExtensionDays { get; init; }

    /// <summary>An extension may still be granted: once, before the statute is over, also while the clock stands.</summary>
    public bool MayExtend { get; init; }

    /// <summary>The first day of the warning 预警.</summary>
    public DateOnly? WarningOn { get; init; }

    public ClockLight Light { get; init; }

    /// <summary>What will happen by itself after the moment, nearest first: the sweeps' next check is the first one's instant.</summary>
    public IReadOnlyList<ClockChange> Upcoming { get; init; } = [];

    /// <summary>Events that the law gives no effect, each with its reason.</summary>
    public IReadOnlyList<IgnoredEvent> Ignored { get; init; } = [];
}

public enum ClockPhase
{
    Draft,
    Received,
    AwaitingSupplement,
    Checking,
    InReview,
    Decided,
    Closed,
}

/// <summary>The traffic light of the review clocks.</summary>
public enum ClockLight
{
    Off,
    Running,
    Stopped,
    Warning,
    PromisePassed,
    StatutePassed,
}

public sealed record IgnoredEvent(ClockEvent Event, IgnoredReason Reason);

public enum IgnoredReason
{
    /// <summary>The same had happened already.</summary>
    Repeated,

    /// <summary>All defects are told once; a second notice has no effect on the clock.</summary>
    SecondSupplementNotice,

    /// <summary>The limit had lapsed before: acceptance was deemed.</summary>
    AfterLapse,

    /// <summary>A supplement asked for during review is not in art. 45's list.</summary>
    NoGroundInReview,

    /// <summary>The case was not in a state in which this could happen.</summary>
    WrongPhase,

    /// <summary>The item has no such tier.</summary>
    UnknownTier,

    /// <summary>No running procedure has this id.</summary>
    UnknownProcedure,

    /// <summary>The extension came after the statute was over.</summary>
    ExtensionTooLate,

    /// <summary>Internal items have no extension of art. 42.</summary>
    NotLicensing,

    /// <summary>No law lengthens this limit.</summary>
    NotExtendable,

    /// <summary>The number of days is not positive.</summary>
    NoDays,

    /// <summary>The stated time, or the result, lies before the day the procedure started.</summary>
    EndsBeforeStart,
}
