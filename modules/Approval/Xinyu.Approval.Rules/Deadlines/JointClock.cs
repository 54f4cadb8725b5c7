using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// The joint clock of a bundle (联办, arts. 26 and 42(2), T6): 45 working days from the first acceptance among its parts, 15 more
/// by the head of the government. It lies over the parts' own clocks, which go on as they are (reading 10); nobody promises it,
/// so it has a warning and an end but no promise. A pure function of the parts' events, the calendar and the readings.
/// </summary>
public sealed record JointClock
{
    public required ClockMoment AsOf { get; init; }

    public required int CalendarVersion { get; init; }

    /// <summary>Null before the first acceptance.</summary>
    public ClockRun? Run { get; init; }

    public DateOnly? StartedOn => Run?.Start;

    /// <summary>The days of the extension that holds.</summary>
    public int ExtensionDays { get; init; }

    /// <summary>It may still be lengthened: once, before it is over.</summary>
    public bool MayExtend { get; init; }

    /// <summary>It stands at the moment, for one of two reasons: every part stands, or no part is under review.</summary>
    public bool IsStopped { get; init; }

    /// <summary>No part is under review, and parts are still to come.</summary>
    public bool IsIdle { get; init; }

    /// <summary>The last day of the time stated for the part that goes on first.</summary>
    public DateOnly? StoppedUntil { get; init; }

    /// <summary>The first day of the warning 预警.</summary>
    public DateOnly? WarningOn { get; init; }

    public ClockLight Light { get; init; }

    public required IReadOnlyList<JointShare> Shares { get; init; }

    /// <param name="parts">Those filed; of each its own history and limits.</param>
    /// <param name="allFiled">No part is still to come: with the last decision the clock ends.</param>
    public static JointClock Due(
        IReadOnlyList<JointPart> parts, bool allFiled, JointExtension? extension, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf) =>
        JointReading.Of(parts, allFiled, extension, calendar, readings, asOf);
}

/// <summary>A part of the bundle as the joint clock sees it.</summary>
/// <param name="Key">The part's item code.</param>
public sealed record JointPart(string Key, IReadOnlyList<ClockEvent> Events, ItemTerms Terms);

/// <summary>延期: granted by the head of the government, once, before expiry, reasons told to the applicant (art. 42(2)).</summary>
public sealed record JointExtension(ClockMoment At, int Days);

/// <summary>What one part, and so its department, uses of the joint days.</summary>
/// <param name="Clock">The part's own clock, which its department answers for.</param>
/// <param name="Used">Joint days counted so far on which the part was under review and did not stand.</param>
/// <param name="Days">The joint days of which it uses one each, as far as the clock is known: also those to come if nothing changes.</param>
/// <param name="IsUnderReview">Accepted and not decided.</param>
/// <param name="IsEnded">Decided, or ended otherwise.</param>
public sealed record JointShare(string Key, CaseClock Clock, int Used, IReadOnlyList<DateOnly> Days, bool IsUnderReview, bool IsEnded);
