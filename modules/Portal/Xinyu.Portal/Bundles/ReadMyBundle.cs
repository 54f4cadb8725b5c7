using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Bundles;

/// <summary>我的联办: each part with its state and what to do for it, under the joint clock as the office last told it.</summary>
internal sealed class ReadMyBundle(XinyuDbContext db, OwnBundles own, OwnApplications applications, PlanItems plan, IClock clock)
{
    public async Task<PagedResultDto<MyBundleEntry>> ListAsync(PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var rows = await own.Query().AsNoTracking().OrderByDescending(b => b.OpenedAt).ThenBy(b => b.Id).Skip(page.SkipCount).Take(page.MaxResultCount).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(b => b.Id);
        var filed = await db.Set<ApplicantBundlePart>().AsNoTracking().Where(p => ids.Contains(p.BundleId)).GroupBy(p => p.BundleId)
            .Select(g => new { g.Key, All = g.Count(), Filed = g.Count(p => p.ApplicationId != null) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        return new(
            await own.Query().CountAsync(cancellationToken),
            rows.ConvertAll(b => new MyBundleEntry(b.Id, b.Number, b.OpenedAt, filed[b.Id].All, filed[b.Id].Filed, b.Progress?.Parts.Count(p => p.IsEnded) ?? 0, b.Progress?.Clock.Due)));
    }

    public async Task<MyBundle> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var bundle = await own.GetAsync(id, cancellationToken);
        var parts = await own.PartsAsync(id, cancellationToken);
        var planned = await plan.ExecuteAsync([.. parts.Select(p => p.ItemCode)], cancellationToken);
        var ids = parts.Where(p => p.ApplicationId is not null).Select(p => p.ApplicationId).ToList(); // a part that is not filed is no paper case
        var filed = await applications.Query().AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.CaseNumber }).ToDictionaryAsync(a => a.Id, a => a.CaseNumber, cancellationToken);
        var mirrors = await db.Set<MirroredCase>().AsNoTracking().Where(c => ids.Contains(c.ApplicationId)).ToDictionaryAsync(c => c.ApplicationId!.Value, cancellationToken);
        var (progress, today) = (bundle.Progress, LegalDay.Of(clock.Now));
        return new(bundle.Id, bundle.Number, bundle.OpenedAt, planned, [.. planned.Items.Select(Part)], progress?.Clock, progress?.Blocker, progress?.Extension, today);

        MyBundlePart Part(PlannedItem item)
        {
            var application = parts.Find(p => p.ItemCode == item.Code)!.ApplicationId;
            var mirror = application is { } key ? mirrors.GetValueOrDefault(key) : null;
            return new(
                item, application is { } filedAs ? filed.GetValueOrDefault(filedAs) : null, mirror?.State, mirror?.Outcome ?? CaseOutcome.None, mirror?.PromisedDue,
                progress?.Parts.FirstOrDefault(p => p.ItemCode == item.Code)?.UsedBy(today) ?? 0);
        }
    }
}

/// <param name="Due">The joint clock's last day; null before it runs and while it stands.</param>
internal sealed record MyBundleEntry(Guid Id, string Number, DateTime OpenedAt, int Parts, int Filed, int Ended, DateOnly? Due);

/// <param name="Clock">Null until the office has told for the first time.</param>
/// <param name="Blocker">Item code of the part on which the end depends.</param>
internal sealed record MyBundle(
    Guid Id, string Number, DateTime OpenedAt, ItemPlan Plan, IReadOnlyList<MyBundlePart> Parts, JointSnapshot? Clock, string? Blocker, BundleExtension? Extension,
    DateOnly Today);

/// <param name="Used">Joint days on which this department had it under review.</param>
internal sealed record MyBundlePart(PlannedItem Item, string? CaseNumber, CaseState? State, CaseOutcome Outcome, DateOnly? PromisedDue, int Used)
{
    public bool IsFree => CaseNumber is null || (State is CaseState.Closed or CaseState.NotAccepted && Outcome != CaseOutcome.Granted);
}
