using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Licences;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal.Licences;

/// <summary>我的证照: what was granted on the applicant's own applications, and what he may ask for on each.</summary>
internal sealed class ListMyLicences(XinyuDbContext db, OwnApplications own, PortalCalendar calendars, IClock clock)
{
    public async Task<PagedResultDto<MyLicence>> ExecuteAsync(PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var mine = Mine();
        var total = await mine.CountAsync(cancellationToken);
        var rows = await mine.OrderByDescending(l => l.ValidFrom).ThenByDescending(l => l.Id).Skip(page.SkipCount).Take(page.MaxResultCount).ToListAsync(cancellationToken);
        return new(total, await OfAsync(rows, cancellationToken));
    }

    public async Task<MyLicence?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await OfAsync(await Mine().Where(l => l.Id == id).ToListAsync(cancellationToken), cancellationToken)).SingleOrDefault();

    private IQueryable<PortalLicence> Mine() =>
        from licence in db.Set<PortalLicence>().AsNoTracking()
        join mirror in db.Set<MirroredCase>() on licence.CaseId equals mirror.Id
        join application in own.Query() on mirror.ApplicationId equals (Guid?)application.Id
        select licence;

    private async Task<List<MyLicence>> OfAsync(List<PortalLicence> rows, CancellationToken cancellationToken)
    {
        var ids = rows.ConvertAll(l => (Guid?)l.Id);
        var asked = await
            (from application in own.Query().AsNoTracking()
             where ids.Contains(application.LicenceId) && application.SubmittedAt != null && application.Purpose == ApplicationPurpose.Renewal
             join mirror in db.Set<MirroredCase>() on (Guid?)application.Id equals mirror.ApplicationId into mirrors
             from mirror in mirrors.DefaultIfEmpty()
             where mirror == null || (mirror.State != CaseState.Closed && mirror.State != CaseState.NotAccepted && mirror.State != CaseState.Decided)
             select new { application.LicenceId, application.CaseNumber }).ToListAsync(cancellationToken);
        var calendar = await calendars.FindAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        return rows.ConvertAll(l => MyLicence.Of(l, asked.Find(a => a.LicenceId == l.Id)?.CaseNumber, calendar, today));
    }
}

/// <param name="Status">valid, expired, changed, renewed, withdrawn, revoked or cancelled.</param>
/// <param name="ApplyBy">The last day to apply for renewal in time; null where it cannot be renewed.</param>
/// <param name="RenewalCase">The application for renewal that waits for an answer.</param>
internal sealed record MyLicence(
    Guid Id, Guid CaseId, string Number, string Title, string ItemCode, string ItemName, string DepartmentName, DateOnly ValidFrom, DateOnly? ValidTo, string Status,
    DateOnly StatusOn, string? ReplacedBy, DateOnly? ApplyBy, string? RenewalCase, bool CanRenew, bool CanChange)
{
    public static MyLicence Of(PortalLicence l, string? renewalCase, WorkCalendar? calendar, DateOnly today)
    {
        var standing = new LicenceStanding(Enum.Parse<LicenceStatus>(l.Status, ignoreCase: true), l.ValidTo, today, renewalCase is not null);
        var renewable = LicenceRules.Against(standing, LicenceAct.Renew) is null;
        return new(
            l.Id, l.CaseId, l.Number, l.Title, l.ItemCode, l.ItemName, l.DepartmentName, l.ValidFrom, l.ValidTo, l.StateOn(today), l.StateSince(today), l.ReplacedBy,
            renewable && calendar is not null ? DueDate.Before(l.ValidTo!.Value, LegalLimits.RenewalDays, DeadlineReadings.Default.RenewalDayKind, calendar) : null,
            renewalCase, renewable, LicenceRules.Against(standing, LicenceAct.Change) is null);
    }
}
