using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Calendar;

/// <summary>The newest calendar, parsed once per version. Another host may publish one: the version number is looked at again each minute.</summary>
internal sealed class LegalCalendar(IServiceScopeFactory scopes, TimeProvider time, IOptions<BusinessHours> hours) : ILegalCalendar
{
    private static readonly TimeSpan Recheck = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<int, WorkCalendar> _versions = new();
    private volatile Known? _newest;

    private sealed record Known(WorkCalendar Calendar, long ReadAt);

    public async ValueTask<WorkCalendar> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_newest is { } known && time.GetElapsedTime(known.ReadAt) < Recheck) return known.Calendar;
        await using var scope = scopes.CreateAsyncScope();
        var newest = await Versions(scope).MaxAsync(v => v.Version, cancellationToken);
        var calendar = await GetVersionAsync(newest, cancellationToken);
        _newest = new(calendar, time.GetTimestamp());
        return calendar;
    }

    public async ValueTask<WorkCalendar> GetAtLeastAsync(int version, CancellationToken cancellationToken = default)
    {
        if (_newest is { } known && known.Calendar.Version < version) Forget();
        return await GetAsync(cancellationToken);
    }

    public async ValueTask<WorkCalendar> GetVersionAsync(int version, CancellationToken cancellationToken = default)
    {
        if (_versions.TryGetValue(version, out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var csv = await Versions(scope).Where(v => v.Version == version).Select(v => v.Csv).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(typeof(CalendarVersion), version);
        return _versions[version] = WorkCalendar.Parse(csv, version).ClosingAt(hours.Value.Closes);
    }

    /// <summary>The next question looks into the database again.</summary>
    public void Forget() => _newest = null;

    public async Task<IReadOnlyList<CalendarVersionDto>> GetVersionsAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var moved = await db.Set<CalendarMove>().AsNoTracking().GroupBy(m => m.CalendarVersion)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var rows = await Versions(scope).OrderByDescending(v => v.Version).ToListAsync(cancellationToken);
        return [.. rows.Select(v => v.Describe(moved.GetValueOrDefault(v.Version)))];
    }

    public async Task<IReadOnlyList<CalendarDayDto>> GetYearAsync(int year, CancellationToken cancellationToken = default) =>
        [.. (await GetAsync(cancellationToken)).Days.Where(d => d.Day.Year == year)
            .Select(d => new CalendarDayDto(d.Day, d.Kind == SpecialDayKind.Workday ? "workday" : "holiday", d.Name))];

    private static IQueryable<CalendarVersion> Versions(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CalendarVersion>().AsNoTracking();
}
