using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>The applicant's drafts and cases, the newest first.</summary>
internal sealed class ListMyCases(XinyuDbContext db, OwnApplications own, IClock clock)
{
    public async Task<PagedResultDto<MyCaseEntry>> ExecuteAsync(PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var rows =
            from application in own.Query().AsNoTracking()
            join mirror in db.Set<MirroredCase>().AsNoTracking() on (Guid?)application.Id equals mirror.ApplicationId into mirrors
            from mirror in mirrors.DefaultIfEmpty()
            orderby application.CreationTime descending
            select new { application, mirror };
        var total = await own.Query().CountAsync(cancellationToken);
        var shown = await rows.Skip(page.SkipCount).Take(page.MaxResultCount).ToListAsync(cancellationToken);
        return new(total, [.. shown.Select(r => MyCaseEntry.Of(r.application, r.mirror, today))]);
    }
}

/// <param name="State">Null for a draft and for a case the office has not answered for yet.</param>
internal sealed record MyCaseEntry(
    Guid ApplicationId, string? CaseNumber, string ItemCode, string ItemName, string Title, bool IsDraft, DateTime ChangedAt, DateTime? SubmittedAt,
    CaseState? State, CaseOutcome Outcome, LampState? Light, DateOnly? PromisedDue, DateOnly? StatutoryDue, bool NeedsYou)
{
    public static MyCaseEntry Of(Application application, MirroredCase? mirror, DateOnly today) => new(
        application.Id, application.CaseNumber, application.ItemCode, application.ItemName, application.Title, !application.IsSubmitted,
        mirror?.LastEventAt ?? application.LastModificationTime ?? application.CreationTime, application.SubmittedAt,
        mirror?.State, mirror?.Outcome ?? CaseOutcome.None, mirror is null ? null : CaseLights.Of(mirror, today), mirror?.PromisedDue, mirror?.StatutoryDue,
        !application.IsSubmitted || mirror?.State == CaseState.AwaitingSupplement);
}
