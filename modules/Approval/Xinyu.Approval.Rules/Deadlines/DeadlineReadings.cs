namespace Xinyu.Approval.Deadlines;

/// <summary>
/// The project's readings where the law is silent, each a parameter with its default. <see cref="DeadlineReading"/>
/// numbers them, and every explained date lists those that shaped it.
/// </summary>
public sealed record DeadlineReadings
{
    public static readonly DeadlineReadings Default = new();

    /// <summary>1: the day on which a special procedure starts still counts.</summary>
    public bool SuspensionDayCounts { get; init; } = true;

    /// <summary>1: the day on which its result is recorded counts already.</summary>
    public bool ResumptionDayCounts { get; init; }

    /// <summary>2: a calendar-day period whose last day is a day off ends on the next working day on which the clock runs, not on one that is stopped.</summary>
    public bool RollOverSkipsStops { get; init; } = true;

    /// <summary>3: with runsFrom receipt, a supplement before acceptance lets the limit run from the day the complete supplement was declared.</summary>
    public bool SupplementRestartsReceiptClock { get; init; } = true;

    /// <summary>4: an extension gives one period of n + e days; otherwise e days are counted from the unextended due date.</summary>
    public bool ExtensionIsOnePeriod { get; init; } = true;

    /// <summary>4: the promise is capped by the statutory date without the extension; otherwise by the extended one.</summary>
    public bool PromiseCappedByUnextendedStatute { get; init; } = true;

    /// <summary>5: a special procedure covers only the time stated in writing; otherwise the clock stands until the result is recorded.</summary>
    public bool ProcedureCoversOnlyStatedTime { get; init; } = true;

    /// <summary>6: a receipt or declaration on a day off or after closing belongs to that date; otherwise to the next working day.</summary>
    public bool ReceiptBelongsToItsDate { get; init; } = true;

    /// <summary>7: acceptance within T3 starts the clock on the day it is given; otherwise on the day of receipt.</summary>
    public bool AcceptanceStartsOnItsDay { get; init; } = true;

    /// <summary>7: once T3 has lapsed, acceptance stays back-dated whatever is entered later.</summary>
    public bool LapsedAcceptanceStaysBackDated { get; init; } = true;

    /// <summary>8: while a stop is open there is no due date, only the one expected if the stated time holds.</summary>
    public bool NoDueDateWhileStopped { get; init; } = true;

    /// <summary>9: a time tier counts from the start of the clock; otherwise from the day it was fixed.</summary>
    public bool TierCountsFromClockStart { get; init; } = true;

    /// <summary>11: a procedure of an internal item stops its policy clock as it would a legal one.</summary>
    public bool InternalProceduresStopClock { get; init; } = true;

    /// <summary>
    /// 12: a procedure of one part keeps the joint clock standing only on days on which every part then under review stands;
    /// otherwise on every day on which any part does.
    /// </summary>
    public bool JointStandsOnlyWithAllParts { get; init; } = true;

    /// <summary>
    /// 12: days on which no part is under review (those filed are decided, others not filed or accepted yet) are not the
    /// authorities' and do not count; otherwise the joint clock runs on.
    /// </summary>
    public bool JointIdleDaysStand { get; init; } = true;

    /// <summary>A supplement asked for during review is not in art. 45's list: it stops nothing.</summary>
    public bool ReviewSupplementStopsClock { get; init; }

    /// <summary>Warning (预警): so many working days before the promised date.</summary>
    public int WarningDays { get; init; } = 2;

    /// <summary>The same for promises of at most <see cref="ShortPromiseDays"/> days.</summary>
    public int ShortPromiseWarningDays { get; init; } = 1;

    public int ShortPromiseDays { get; init; } = 5;

    /// <summary>T9: five days to ask for a hearing.</summary>
    public DayKind HearingRequestDayKind { get; init; } = DayKind.Working;

    /// <summary>T14: thirty days before expiry to apply for renewal.</summary>
    public DayKind RenewalDayKind { get; init; } = DayKind.Calendar;

    /// <summary>The holder is first reminded so many days before the last day to apply, and again on that day.</summary>
    public int RenewalReminderDays { get; init; } = 30;

    /// <summary>5: the catalogue's maxDays of a special procedure.</summary>
    public DayKind ProcedureDayKind { get; init; } = DayKind.Working;
}

/// <summary>The numbered readings, as printed beside an explained date.</summary>
public enum DeadlineReading
{
    StopDays = 1,
    RollOver = 2,
    ReceiptAfterSupplement = 3,
    Extension = 4,
    StatedTimeOnly = 5,
    ReceiptDate = 6,
    AcceptanceDate = 7,
    NoDateWhileStopped = 8,
    TierFromStart = 9,
    JointKeepsOwnLimits = 10,
    InternalProcedures = 11,
    JointStops = 12,
}
