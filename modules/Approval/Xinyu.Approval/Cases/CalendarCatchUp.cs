using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Brings one case to the calendar of its scene: if that moves anything, the case's record says so by an event of its own,
/// and the moved dates are kept with the calendar's version. Done before whatever else happens to the case.
/// </summary>
internal sealed class CalendarCatchUp(XinyuDbContext db, LegalCalendar calendars)
{
    /// <returns>Whether the reading of the case's clock changed.</returns>
    public async Task<bool> NoteAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var subject = scene.Case;
        if (!subject.IsBehind(scene.Calendar)) return false;
        var old = await calendars.GetVersionAsync(subject.CalendarVersion, cancellationToken);
        var (was, now) = (CaseClockwork.Snapshot(scene.Under(old)), CaseClockwork.Snapshot(scene));
        if (was with { CalendarVersion = now.CalendarVersion } == now) return false;
        var (before, after) = (CaseClockwork.Dates(subject.State, was), CaseClockwork.Dates(subject.State, now));
        var moment = scene.Moment with { OccurredAt = null, Today = LegalDay.Of(scene.Moment.Now) };
        subject.Recompute(moment, scene.Calendar.Version, before, after);
        if (before != after)
            db.Set<CalendarMove>().Add(new CalendarMove(moment.NewId(), scene.Calendar.Version, subject, before, after, moment.Now));
        return true;
    }
}
