using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// One event of a case's history as the clock sees it. Make it with the factory methods: they ask for what the kind needs.
/// </summary>
/// <param name="At">The legal day, and for acts of the authority whether business had closed.</param>
/// <param name="Key">The procedure's id, or the tier's code.</param>
/// <param name="Until">The date stated in writing: the end of a special procedure, or the last day for a supplement.</param>
/// <param name="Days">The days of an extension.</param>
/// <param name="Stops">The procedure has a ground of art. 45 and stops the clock.</param>
/// <param name="Inspects">The procedure is an inspection, test or quarantine, for which T12 runs.</param>
/// <param name="Deemed">The acceptance was recorded by the system because a limit had lapsed.</param>
/// <param name="Refused">The decision is a refusal: no licence is made, D does not start.</param>
public sealed record ClockEvent(
    ClockEventKind Kind,
    ClockMoment At,
    string? Key = null,
    DateOnly? Until = null,
    int Days = 0,
    bool Stops = false,
    bool Deemed = false,
    bool Refused = false,
    bool Inspects = false)
{
    public DateOnly Day => At.Day;

    public static ClockEvent Received(ClockMoment at) => new(ClockEventKind.Received, at);

    /// <param name="until">The date stated to the applicant; past it silence may close the case.</param>
    public static ClockEvent SupplementRequested(ClockMoment at, DateOnly? until = null) =>
        new(ClockEventKind.SupplementRequested, at, Until: until);

    public static ClockEvent SupplementDeclared(ClockMoment at) => new(ClockEventKind.SupplementDeclared, at);

    public static ClockEvent DefectRepeated(ClockMoment at, DateOnly? until = null) =>
        new(ClockEventKind.DefectRepeated, at, Until: until);

    public static ClockEvent Accepted(ClockMoment at) => new(ClockEventKind.Accepted, at);

    /// <summary>视为受理: the system's record, made after the limit lapsed.</summary>
    public static ClockEvent DeemedAccepted(ClockMoment at) => new(ClockEventKind.Accepted, at, Deemed: true);

    public static ClockEvent TierFixed(ClockMoment at, string code) => new(ClockEventKind.TierFixed, at, code);

    /// <param name="statedEnd">The last day of the time stated in writing (art. 45).</param>
    /// <param name="stops">It has a ground of art. 45; without one nothing stops.</param>
    /// <param name="inspects">Staff were sent for inspection, test or quarantine (art. 55).</param>
    public static ClockEvent ProcedureStarted(ClockMoment at, string id, DateOnly statedEnd, bool stops, bool inspects = false) =>
        new(ClockEventKind.ProcedureStarted, at, id, statedEnd, Stops: stops, Inspects: inspects);

    public static ClockEvent ProcedureEnded(ClockMoment at, string id) => new(ClockEventKind.ProcedureEnded, at, id);

    /// <summary>核查: two or more officials were there (art. 55).</summary>
    public static ClockEvent StaffSent(ClockMoment at) => new(ClockEventKind.StaffSent, at);

    public static ClockEvent Extended(ClockMoment at, int days) => new(ClockEventKind.Extended, at, Days: days);

    public static ClockEvent Granted(ClockMoment at) => new(ClockEventKind.Decided, at);

    public static ClockEvent Refusal(ClockMoment at) => new(ClockEventKind.Decided, at, Refused: true);

    public static ClockEvent Delivered(ClockMoment at) => new(ClockEventKind.Delivered, at);

    /// <summary>Not accepted, withdrawn, given up, lapsed: every clock ends.</summary>
    public static ClockEvent Closed(ClockMoment at) => new(ClockEventKind.Closed, at);
}

public enum ClockEventKind
{
    /// <summary>收件</summary>
    Received,

    /// <summary>补正告知</summary>
    SupplementRequested,

    /// <summary>The applicant declares the supplement complete.</summary>
    SupplementDeclared,

    /// <summary>A defect of the first notice is still there.</summary>
    DefectRepeated,

    /// <summary>受理</summary>
    Accepted,

    TierFixed,

    /// <summary>特别程序开始</summary>
    ProcedureStarted,

    /// <summary>特别程序结果</summary>
    ProcedureEnded,

    /// <summary>延期</summary>
    Extended,

    /// <summary>准予或不予决定</summary>
    Decided,

    /// <summary>告知送达</summary>
    Delivered,

    /// <summary>终结: any other end.</summary>
    Closed,

    /// <summary>派员核查: ends T12, whatever procedure it belongs to.</summary>
    StaffSent,
}
