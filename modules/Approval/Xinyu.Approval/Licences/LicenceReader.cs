using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Licences;

/// <summary>Opens one licence with its history, its decisions and what may be done with it.</summary>
internal sealed class LicenceReader(
    XinyuDbContext db, IClock clock, ILegalCalendar calendars, PinnedItems items, PostGuard guard, LicenceRenewals renewals)
{
    private static readonly LicenceAct[] Acts = [LicenceAct.Change, LicenceAct.Withdraw, LicenceAct.Revoke, LicenceAct.Cancel];

    private static readonly CaseEventKind[] Told =
    [
        CaseEventKind.LicenceIssued, CaseEventKind.LicenceChanged, CaseEventKind.LicenceRenewed, CaseEventKind.LicenceWithdrawn, CaseEventKind.LicenceRevoked,
        CaseEventKind.LicenceCancelled,
    ];

    public async Task<LicenceDetail> ReadAsync(Licence licence, CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var origin = await db.Set<Case>().AsNoTracking().Include(c => c.Events).SingleAsync(c => c.Id == licence.CaseId, cancellationToken);
        var (item, department) = await items.GetAsync(origin.ItemCode, origin.ItemVersion, cancellationToken);
        var renewal = await renewals.Running(licence.Id).Select(c => new { c.Id, c.CaseNumber, c.ReceivedAt }).FirstOrDefaultAsync(cancellationToken);
        var history = origin.Events.Where(e => Told.Contains(e.Kind)).OrderByDescending(e => e.Seq).Select(e => (Event: e, e.ReadData().Arguments))
            .Where(e => Concerns(e.Event, e.Arguments, licence.Number)).ToList();
        var clock50 = await ClockAsync(licence, renewal is null ? null : LegalDay.Of(renewal.ReceivedAt), cancellationToken);
        var held = guard.IsRecused(origin) ? [] : await guard.HeldAsync(department.Code, today, cancellationToken);
        return new(
            Summary(licence, item.Name, today), origin.EntityVersion, department.Name, origin.Id, origin.CaseNumber, IsPerson(origin), licence.CheckCode, licence.Ground,
            clock50?.ApplyBy, renewal is null ? null : new(renewal.Id, renewal.CaseNumber, LegalDay.Of(renewal.ReceivedAt), clock50?.IsInTime == true),
            await LinkAsync(licence.ReplacesId, cancellationToken), await LinkAsync(licence.ReplacedById, cancellationToken),
            await DocumentsAsync(licence, [.. history.Select(h => h.Arguments.GetValueOrDefault("document", ""))], cancellationToken),
            [.. history.Select(h => EventOf(h.Event, h.Arguments, department))],
            [.. Acts.Select(a => Judge(licence.Standing(today, renewal is not null, IsPerson(origin)), a, held))]);
    }

    public static LicenceSummary Summary(Licence l, string itemName, DateOnly today)
    {
        var state = LicenceStanding.Of(l.Status, l.ValidTo, today);
        return new(
            l.Id, l.Number, l.Title, l.ItemCode, itemName, l.DepartmentCode, l.HolderName, l.ValidFrom, l.ValidTo, state,
            state == LicenceState.Expired ? l.ValidTo!.Value : l.StatusOn);
    }

    private static bool IsPerson(Case origin) => origin.ApplicantKind == "individual";

    private static bool Concerns(CaseEvent e, IReadOnlyDictionary<string, string> arguments, string number) =>
        arguments.GetValueOrDefault(e.Kind == CaseEventKind.LicenceIssued ? "document" : "licence") == number || arguments.GetValueOrDefault("next") == number;

    private static AllowedLicenceAct Judge(LicenceStanding standing, LicenceAct act, IReadOnlyList<string> held)
    {
        var against = LicenceRules.Against(standing, act) ?? (held.Contains(PostCodes.Leader) ? null : "Approval:PostRequired");
        return new(act, against is null, against, [.. LicenceGrounds.Of(act).Where(g => LicenceRules.Against(standing, act, g) is null)]);
    }

    /// <summary>Null where the licence does not expire, or the count leaves the published calendar.</summary>
    private async Task<RenewalClock?> ClockAsync(Licence licence, DateOnly? applied, CancellationToken cancellationToken)
    {
        if (licence.ValidTo is not { } expiry || licence.Status != LicenceStatus.Valid) return null;
        var calendar = await calendars.GetAsync(cancellationToken);
        return RenewalClock.Of(expiry, applied, null, calendar, DeadlineReadings.Default, LegalDay.Moment(clock.Now, calendar.Closing));
    }

    private async Task<LicenceLink?> LinkAsync(Guid? id, CancellationToken cancellationToken) => id is null
        ? null
        : await db.Set<Licence>().AsNoTracking().Where(l => l.Id == id).Select(l => new LicenceLink(l.Id, l.Number)).SingleOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<DocumentDto>> DocumentsAsync(Licence licence, List<string> numbers, CancellationToken cancellationToken) =>
        await db.Set<CaseDocument>().AsNoTracking().Where(d => d.CaseId == licence.CaseId && (d.Id == licence.DocumentId || numbers.Contains(d.Number)))
            .OrderByDescending(d => d.IssuedAt).Select(d => new DocumentDto(d.Id, d.Kind, d.Title, d.Number, d.IssuedAt, d.Sha256, d.CheckCode, d.TemplateVersion)).ToListAsync(cancellationToken);

    private static CaseEventDto EventOf(CaseEvent e, IReadOnlyDictionary<string, string> arguments, DepartmentDefinition department) => new(
        e.Seq, e.Kind, e.OccurredAt, e.RecordedAt, e.EffectiveDate, e.ActorName,
        e.ActorPost is null ? null : department.Posts.FirstOrDefault(p => p.Code == e.ActorPost)?.Name ?? e.ActorPost, arguments);
}
