using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Bundles;

internal sealed class BundleInbox(XinyuDbContext db, BundleReading reading, ILegalCalendar calendars, IClock clock) : IBundleInbox
{
    private const int MaxPage = 50;

    public async Task<PagedResultDto<BundleSummary>> GetListAsync(PagedResultRequestDto input, CancellationToken cancellationToken = default)
    {
        var total = await db.Set<Bundle>().CountAsync(cancellationToken);
        var page = await db.Set<Bundle>().AsNoTracking().OrderByDescending(b => b.OpenedAt).ThenBy(b => b.Id)
            .Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, MaxPage)).ToListAsync(cancellationToken);
        var rows = new List<BundleSummary>();
        foreach (var bundle in page) rows.Add(BundleViews.Summary(await reading.ReadAsync(bundle, cancellationToken)));
        return new(total, rows);
    }

    public async Task<BundleDetail> GetAsync(Guid bundleId, CancellationToken cancellationToken = default)
    {
        var bundle = await db.Set<Bundle>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == bundleId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Bundle), bundleId);
        return BundleViews.Detail(await reading.ReadAsync(bundle, cancellationToken), await calendars.GetAsync(cancellationToken), LegalDay.Of(clock.Now));
    }
}
