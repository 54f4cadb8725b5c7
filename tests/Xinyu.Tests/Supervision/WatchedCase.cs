using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;

namespace Xinyu.Tests.Supervision;

/// <summary>
/// One case told by its events. Received and accepted on Monday 2026-03-02: warned on 03-12, promised (10 working days) for
/// 03-16, statutory (20) on 03-30.
/// </summary>
internal sealed class WatchedCase
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private int _seq;

    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>The item knows an inspection, test or quarantine: staff are to be sent by Monday 03-09 (T12).</summary>
    public bool Inspects { get; init; }

    public string Number { get; init; } = "HB-20260302-0001-1";

    /// <summary>An instant of that day, Shanghai time.</summary>
    public static DateTime At(int month, int day, int hour = 10) => LegalDay.Start(new(2026, month, day)).AddHours(hour);

    public CaseProgressedEto Received() => Next(CaseEventKind.Received, CaseState.Received, At(3, 2, 9), ClockEvent.Received(Monday), "accept");

    public CaseProgressedEto Accepted() => Next(CaseEventKind.Accepted, CaseState.Accepted, At(3, 2), ClockEvent.Accepted(Monday), "accept");

    public CaseProgressedEto[] Running() => [Received(), Accepted(), Next(CaseEventKind.TaskOpened, CaseState.InReview, At(3, 2, 11))];

    public CaseProgressedEto SiteChecked(DateTime at) => Next(CaseEventKind.SiteChecked, CaseState.InReview, at, ClockEvent.StaffSent(LegalDay.Moment(at)), "handle");

    public CaseProgressedEto Granted(DateTime at) => Next(CaseEventKind.Granted, CaseState.Decided, at, ClockEvent.Granted(LegalDay.Moment(at)), "approve");

    public CaseProgressedEto ProcedureStarted(DateTime at, DateOnly until) =>
        Next(CaseEventKind.ProcedureStarted, CaseState.Suspended, at, ClockEvent.ProcedureStarted(LegalDay.Moment(at), "p1", until, stops: true), "handle");

    public CaseProgressedEto Next(
        CaseEventKind kind, CaseState state, DateTime at, ClockEvent? clock = null, string? step = null, bool holdsPost = true, params (string Key, string Value)[] arguments) => new()
    {
        CaseId = Id,
        CaseNumber = Number,
        Seq = ++_seq,
        Kind = kind,
        SchemaVersion = 1,
        OccurredAt = at,
        RecordedAt = at,
        EffectiveDate = LegalDay.Of(at),
        DepartmentCode = "HB",
        DepartmentName = "环境保护局",
        ItemCode = "HB-01",
        ItemName = "建设项目环境影响评价文件审批",
        ItemVersion = 1,
        State = state,
        ActorPost = "handler",
        ActorPostName = "承办岗",
        ActorHoldsPost = holdsPost,
        Step = step,
        Arguments = arguments.ToDictionary(a => a.Key, a => a.Value),
        ClockEvent = clock,
        Terms = _seq == 1 ? new ItemTerms(20, DayKind.Working, 10, Inspects: Inspects) : null,
        Clock = new ClockSnapshot(null, null, null, null, null, null, null, null, null, null, 10, 20, DayKind.Working, null, null, 1),
        OpenTasks = [],
        ContentHash = new string('a', 64),
    };
}
