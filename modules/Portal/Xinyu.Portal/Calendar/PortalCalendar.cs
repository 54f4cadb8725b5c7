using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;

namespace Xinyu.Portal.Calendar;

/// <summary>The newest calendar that reached the portal, parsed once per version. Null until the first one has come.</summary>
internal sealed class PortalCalendar(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Recheck = TimeSpan.FromSeconds(10);
    private volatile Known? _known;

    private sealed record Known(WorkCalendar? Calendar, long CheckedAt);

    public async ValueTask<WorkCalendar?> FindAsync(CancellationToken cancellationToken)
    {
        if (_known is { Calendar: not null } known && time.GetElapsedTime(known.CheckedAt) < Recheck) return known.Calendar;
        await using var scope = scopes.CreateAsyncScope();
        var copies = scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CalendarCopy>().AsNoTracking();
        var newest = await copies.MaxAsync(c => (int?)c.CalendarVersion, cancellationToken);
        var calendar = newest == _known?.Calendar?.Version ? _known?.Calendar : null;
        if (calendar is null && newest is { } version)
        {
            var csv = await copies.Where(c => c.CalendarVersion == version).Select(c => c.Csv).FirstAsync(cancellationToken);
            calendar = WorkCalendar.Parse(csv, version);
        }
        _known = new(calendar, time.GetTimestamp());
        return calendar;
    }
}
