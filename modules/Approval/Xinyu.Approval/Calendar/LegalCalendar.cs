using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Calendar;

/// <summary>The newest calendar, parsed once per version. Another host may import one: the version number is looked at again each minute.</summary>
internal sealed class LegalCalendar(IServiceScopeFactory scopes, TimeProvider time) : ILegalCalendar
{
    private static readonly TimeSpan Recheck = TimeSpan.FromMinutes(1);
    private volatile Known? _known;

    private sealed record Known(int Version, WorkCalendar Calendar, long ReadAt);

    public async ValueTask<WorkCalendar> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_known is { } known && time.GetElapsedTime(known.ReadAt) < Recheck) return known.Calendar;
        await using var scope = scopes.CreateAsyncScope();
        var versions = scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CalendarVersion>().AsNoTracking();
        var newest = await versions.MaxAsync(v => v.Version, cancellationToken);
        if (_known is { } same && same.Version == newest)
        {
            _known = same with { ReadAt = time.GetTimestamp() };
            return same.Calendar;
        }
        var csv = await versions.Where(v => v.Version == newest).Select(v => v.Csv).SingleAsync(cancellationToken);
        _known = new(newest, WorkCalendar.Parse(csv, newest), time.GetTimestamp());
        return _known.Calendar;
    }

    public void Forget() => _known = null;

    public async Task<IReadOnlyList<CalendarVersionDto>> GetVersionsAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var rows = await db.Set<CalendarVersion>().AsNoTracking().OrderByDescending(v => v.Version).ToListAsync(cancellationToken);
        return [.. rows.Select(v =>
        {
            var years = WorkCalendar.Parse(v.Csv, v.Version).PublishedYears;
            return new CalendarVersionDto(v.Version, v.ImportedAt, v.ImportedBy, years.Min(), years.Max(), v.Note);
        })];
    }

    public async Task<IReadOnlyList<CalendarDayDto>> GetYearAsync(int year, CancellationToken cancellationToken = default) =>
        [.. (await GetAsync(cancellationToken)).Days.Where(d => d.Day.Year == year)
            .Select(d => new CalendarDayDto(d.Day, d.Kind == SpecialDayKind.Workday ? "workday" : "holiday", d.Name))];
}
