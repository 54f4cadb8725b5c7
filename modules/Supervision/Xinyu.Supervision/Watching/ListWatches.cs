using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;

namespace Xinyu.Supervision.Watching;

/// <summary>The running cases by legal risk, or the closed ones.</summary>
internal sealed class ListWatches(XinyuDbContext db, ILegalCalendar calendars, IClock clock)
{
    public async Task<PagedResultDto<WatchLine>> ExecuteAsync(WatchQuery query, PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var watches = Apply(query);
        var sorted = query.Closed ? watches.OrderByDescending(w => w.ClosedAt).ThenBy(w => w.Id) : watches.OrderBy(w => w.Risk).ThenBy(w => w.NextDue).ThenBy(w => w.Id);
        var found = await sorted.ToPagedResultAsync(page, cancellationToken);
        var calendar = await calendars.GetAsync(cancellationToken);
        var today = LegalDay.Of(clock.Now);
        return new(found.TotalCount, [.. found.Items.Select(w => WatchLine.Of(w, calendar, today))]);
    }

    public async Task<IReadOnlyDictionary<WatchLight, int>> CountAsync(WatchQuery query, CancellationToken cancellationToken)
    {
        var counts = await Apply(query with { Light = null }).GroupBy(w => w.Light).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.ToDictionary(c => c.Key, c => c.Count);
    }

    private IQueryable<Watch> Apply(WatchQuery query)
    {
        var watches = db.Set<Watch>().AsNoTracking().Where(w => w.IsOpen != query.Closed);
        if (query.Light is { } light) watches = watches.Where(w => w.Light == light);
        if (!string.IsNullOrWhiteSpace(query.Department)) watches = watches.Where(w => w.DepartmentCode == query.Department);
        if (!string.IsNullOrWhiteSpace(query.Filter)) watches = watches.Where(w => w.CaseNumber.Contains(query.Filter) || w.ItemName.Contains(query.Filter));
        return watches;
    }
}

internal sealed record WatchQuery(string? Department = null, WatchLight? Light = null, string? Filter = null, bool Closed = false);

/// <param name="DaysLeft">Working days to the next due day; negative when over; null without one.</param>
internal sealed record WatchLine(
    Guid CaseId, string CaseNumber, string DepartmentCode, string DepartmentName, string ItemCode, string ItemName, CaseState State, WatchLight Light,
    string? TaskName, string? TaskPostName, DateTime ReceivedAt, DateTime? ClosedAt, DateOnly? PromisedDue, DateOnly? StatutoryDue, DateOnly? NextDue,
    DateOnly? StoppedUntil, int? DaysLeft)
{
    public static WatchLine Of(Watch w, WorkCalendar calendar, DateOnly today) => new(
        w.Id, w.CaseNumber, w.DepartmentCode, w.DepartmentName, w.ItemCode, w.ItemName, w.State, w.Light, w.TaskName, w.TaskPostName, w.ReceivedAt, w.ClosedAt,
        w.PromisedDue, w.StatutoryDue, w.NextDue, w.StoppedUntil, w.IsOpen && w.NextDue is { } due ? Left(calendar, today, due) : null);

    private static int? Left(WorkCalendar calendar, DateOnly today, DateOnly due)
    {
        try
        {
            return due >= today ? calendar.WorkingDaysBetween(today, due) : -calendar.WorkingDaysBetween(due, today);
        }
        catch (CalendarYearMissingException)
        {
            return null; // the days of that year are not published: no number is guessed
        }
    }
}
