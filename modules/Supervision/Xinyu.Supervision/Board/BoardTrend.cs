using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Board;

/// <summary>Receipts and closings by day, and the month's balance.</summary>
internal sealed class BoardTrend(XinyuDbContext db)
{
    private const int Days = 20;

    public async Task<IReadOnlyList<TrendDay>> ReadAsync(WorkCalendar calendar, DateOnly today, CancellationToken cancellationToken)
    {
        var days = new List<DateOnly>();
        for (var day = today; days.Count < Days && calendar.IsPublished(day.Year); day = day.AddDays(-1))
            if (calendar.IsWorkingDay(day)) days.Insert(0, day);
        if (days.Count == 0) return [];
        var from = LegalDay.Start(days[0]);
        var received = await db.Set<Watch>().Where(w => w.ReceivedAt >= from).Select(w => w.ReceivedAt).ToListAsync(cancellationToken);
        var closed = await db.Set<Watch>().Where(w => w.ClosedAt >= from).Select(w => w.ClosedAt!.Value).ToListAsync(cancellationToken);
        var (receivedOn, closedOn) = (received.CountBy(LegalDay.Of).ToDictionary(), closed.CountBy(LegalDay.Of).ToDictionary());
        return [.. days.Select(d => new TrendDay(d, receivedOn.GetValueOrDefault(d), closedOn.GetValueOrDefault(d)))];
    }

    public async Task<MonthBalance> BalanceAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var start = LegalDay.Start(new DateOnly(today.Year, today.Month, 1));
        var watches = db.Set<Watch>();
        return new(
            await watches.CountAsync(w => w.ReceivedAt < start && (w.ClosedAt == null || w.ClosedAt >= start), cancellationToken),
            await watches.CountAsync(w => w.ReceivedAt >= start, cancellationToken),
            await watches.CountAsync(w => w.ClosedAt >= start, cancellationToken),
            await watches.CountAsync(w => w.ClosedAt == null, cancellationToken));
    }
}
