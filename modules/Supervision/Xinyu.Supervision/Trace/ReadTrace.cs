using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Trace;

/// <summary>One case as supervision saw it: each step with its post, time and limit, its cards and its places in the ledger.</summary>
internal sealed class ReadTrace(
    XinyuDbContext db, StepTexts texts, ListCards cards, ILegalCalendar calendars, RuleParameters parameters, IClock clock)
{
    public async Task<CaseTrace> ExecuteAsync(string number, CancellationToken cancellationToken)
    {
        var watch = await db.Set<Watch>().AsNoTracking().FirstOrDefaultAsync(w => w.CaseNumber == number, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Watch), number);
        var steps = await db.Set<CaseStep>().AsNoTracking().Where(s => s.CaseId == watch.Id).OrderBy(s => s.Seq).ToListAsync(cancellationToken);
        var raised = await db.Set<Card>().AsNoTracking().Where(c => c.CaseId == watch.Id).OrderByDescending(c => c.RaisedAt).ToListAsync(cancellationToken);
        var lines = new List<CardLine>();
        foreach (var card in raised) lines.Add(await cards.LineAsync(card, cancellationToken));
        var calendar = await calendars.GetAsync(cancellationToken);
        var now = clock.Now;
        var settings = await parameters.GetAsync(cancellationToken);
        var reading = watch.Terms() is { } terms
            ? LegalClock.Due(watch.ClockEvents(), terms, calendar, settings.Readings, calendar.Moment(now))
            : null;
        return new(WatchLine.Of(watch, calendar, LegalDay.Of(now)), [.. steps.Select(s => View(s, calendar))], lines)
        {
            Clock = reading,
            RunsFrom = watch.Terms()?.RunsFrom ?? ClockStart.Acceptance,
            CheckedAt = watch.CheckedAt,
            NextCheckAt = watch.NextCheckAt,
        };
    }

    private StepView View(CaseStep s, WorkCalendar calendar) => new(
        s.Seq, s.Kind, texts.Act(s.Step, s.Kind), texts.Title(s), s.State, s.ActorPostName ?? s.ActorPost, s.ActorHoldsPost, s.OccurredAt, s.RecordedAt, s.Limit,
        s.Limit is { } limit && calendar.Moment(s.OccurredAt).IsPast(limit), texts.Text(s), s.LedgerPosition);
}

internal sealed record CaseTrace(WatchLine Case, IReadOnlyList<StepView> Steps, IReadOnlyList<CardLine> Cards)
{
    /// <summary>The clock as it reads now; null for a case without limits.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CaseClock? Clock { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public ClockStart RunsFrom { get; init; }

    public DateTime? CheckedAt { get; init; }
    public DateTime? NextCheckAt { get; init; }
}

/// <param name="Post">Who, by post; null for what the system or the applicant did.</param>
/// <param name="Limit">Last day of the clock that ran after the step.</param>
/// <param name="LedgerPosition">Null while the step waits to be chained.</param>
internal sealed record StepView(
    int Seq, CaseEventKind Kind, string Act, string Title, CaseState State, string? Post, bool HeldPost, DateTime At, DateTime RecordedAt, DateOnly? Limit,
    bool IsLate, string? Text, long? LedgerPosition);
