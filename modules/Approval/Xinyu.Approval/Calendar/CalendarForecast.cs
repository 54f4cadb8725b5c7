using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Calendar;

/// <summary>What a calendar would move: every running case computed with both, by the same clock as everywhere. Reads only.</summary>
internal sealed class CalendarForecast(XinyuDbContext db, PinnedItems items, IGuidGenerator guids, IClock clock)
{
    private const int Batch = 200;

    public async Task<(IReadOnlyList<MovedDeadline> Moved, int Running)> CompareAsync(WorkCalendar current, WorkCalendar next, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var moment = new CaseMoment(now, LegalDay.Of(now), guids.Create, Closing: current.Closing);
        var running = await db.Set<Case>().Where(c => c.IsOpen).OrderBy(c => c.DepartmentCode).ThenBy(c => c.CaseNumber).Select(c => c.Id).ToListAsync(cancellationToken);
        var moved = new List<MovedDeadline>();
        foreach (var batch in running.Chunk(Batch))
        {
            var cases = await db.Set<Case>().AsNoTracking().Include(c => c.Events).Where(c => batch.Contains(c.Id))
                .OrderBy(c => c.DepartmentCode).ThenBy(c => c.CaseNumber).ToListAsync(cancellationToken);
            foreach (var subject in cases)
                if (await MoveAsync(subject, current, next, moment, cancellationToken) is { } move) moved.Add(move);
        }
        return (moved, running.Count);
    }

    private async Task<MovedDeadline?> MoveAsync(
        Case subject, WorkCalendar current, WorkCalendar next, CaseMoment moment, CancellationToken cancellationToken)
    {
        var (item, department) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, cancellationToken);
        var scene = new CaseScene(subject, item, department, current, moment, CaseActor.System);
        var (before, after) = (CaseClockwork.Dates(scene), CaseClockwork.Dates(scene.Under(next)));
        return before == after
            ? null
            : new(subject.Id, subject.CaseNumber, subject.DepartmentCode, department.Name, subject.ItemCode, subject.ItemName, before, after);
    }
}
