using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>One of the applicant's own cases, with everything he may do about it now.</summary>
internal sealed class ReadMyCase(XinyuDbContext db, OwnApplications own, PortalCalendar calendar, IClock clock)
{
    public async Task<MyCase> ExecuteAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
        var work = await calendar.FindAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        var events = mirror is null ? [] : await db.Set<MirroredEvent>().AsNoTracking().Where(e => e.CaseId == mirror.Id).OrderByDescending(e => e.Seq).ToListAsync(cancellationToken);
        var documents = mirror is null ? [] : await db.Set<PortalDocument>().AsNoTracking().Where(d => d.CaseId == mirror.Id).OrderBy(d => d.IssuedAt).ToListAsync(cancellationToken);
        return new(
            application.CaseNumber!, application.QueryCode!, application.ItemCode, application.ItemName, application.Title, application.SubmittedAt!.Value,
            Completeness(application, mirror, work), mirror?.DepartmentName, mirror?.State ?? CaseState.Received, mirror?.Outcome ?? CaseOutcome.None,
            mirror is null ? LampState.Normal : CaseLights.Of(mirror, today), today, mirror?.Clock, mirror?.DecidedAt, mirror?.OpenTasks ?? [], mirror?.Flow ?? [],
            [.. events.Select(CaseEventView.Of)],
            mirror?.State == CaseState.AwaitingSupplement ? mirror.Defects : [], mirror?.State == CaseState.AwaitingSupplement ? mirror.SupplementUntil : null,
            [.. documents.Select(CaseDocumentView.Of)],
            [.. (await own.MaterialsAsync(application.Id, cancellationToken)).Where(m => m.SentAt is not null).Select(CaseMaterialView.Of)],
            mirror?.Rating, CaseRules.CanWithdraw(application, mirror), CaseRules.CanRate(application, mirror), application.WithdrawalAskedAt,
            CaseRules.HearingUntil(mirror, events, today));
    }

    /// <summary>The office's date once it has answered; before, the same rule on the portal's copy of the calendar (T3).</summary>
    private static DateOnly? Completeness(Application application, MirroredCase? mirror, WorkCalendar? work)
    {
        if (mirror is not null) return mirror.CompletenessDue;
        var day = LegalDay.Of(application.SubmittedAt!.Value);
        try
        {
            return work?.AddWorkingDays(day, CaseRules.CompletenessDays);
        }
        catch (CalendarYearMissingException) // an unpublished year: the page says that the date follows
        {
            return null;
        }
    }
}

/// <param name="HearingUntil">Set while the applicant may ask for a hearing: the last day to do so.</param>
internal sealed record MyCase(
    string CaseNumber, string QueryCode, string ItemCode, string ItemName, string Title, DateTime SubmittedAt, DateOnly? CompletenessDue, string? DepartmentName,
    CaseState State, CaseOutcome Outcome, LampState Light, DateOnly Today, ClockSnapshot? Clock, DateTime? DecidedAt, IReadOnlyList<OpenTask> OpenTasks,
    IReadOnlyList<FlowStepDto> Flow, IReadOnlyList<CaseEventView> Events, IReadOnlyList<Defect> Defects, DateOnly? SupplementUntil,
    IReadOnlyList<CaseDocumentView> Documents, IReadOnlyList<CaseMaterialView> Materials, int? Rating, bool CanWithdraw, bool CanRate, DateTime? WithdrawalAskedAt,
    DateOnly? HearingUntil)
{
    public IReadOnlyList<DueFee> DueFees => DueFee.Of(Events);
}

internal sealed record CaseEventView(
    int Seq, CaseEventKind Kind, DateTime OccurredAt, DateOnly EffectiveDate, string? PostName, string? Step, IReadOnlyDictionary<string, string> Arguments, Guid? DocumentId)
{
    public static CaseEventView Of(MirroredEvent e) => new(e.Seq, e.Kind, e.OccurredAt, e.EffectiveDate, e.PostName, e.Step, e.Arguments, e.DocumentId);
}

internal sealed record CaseDocumentView(Guid Id, string Kind, string Title, string Number, DateTime IssuedAt, string? CheckCode)
{
    public static CaseDocumentView Of(PortalDocument d) => new(d.Id, d.Kind, d.Title, d.Number, d.IssuedAt, d.CheckCode);
}

internal sealed record CaseMaterialView(Guid Id, int Material, string MaterialName, string FileName, long Size, DateTime UploadedAt, bool IsSupplement)
{
    public static CaseMaterialView Of(ApplicationMaterial m) => new(m.Id, m.Material, m.MaterialName, m.FileName, m.Size, m.UploadedAt, m.IsSupplement);
}
