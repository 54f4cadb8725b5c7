using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Settings;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>Looks at one complaint now: reads its clock anew and raises the sign once. The caller saves.</summary>
internal sealed class ComplaintWatcher(XinyuDbContext db, ILegalCalendar calendars, ISettingProvider settings, IClock clock, IGuidGenerator guids)
{
    public async Task LookAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var reading = ComplaintClock.Read(
            complaint.ClockFacts(), await calendars.GetAsync(cancellationToken), await ClockSettings.ReadAsync(settings), now);
        complaint.Read(reading, now);
        if (reading.Kind is not { } kind) return;
        var known = db.Set<ComplaintSign>().Local.FirstOrDefault(s => s.ComplaintId == complaint.Id && s.Kind == kind && s.ComplaintLevel == complaint.Level)
            ?? await db.Set<ComplaintSign>().FirstOrDefaultAsync(
                s => s.ComplaintId == complaint.Id && s.Kind == kind && s.ComplaintLevel == complaint.Level, cancellationToken);
        if (reading.Level is not { } level)
        {
            known?.NoLongerFound();
            return;
        }
        if (known is null) db.Set<ComplaintSign>().Add(new ComplaintSign(guids.Create(), complaint, reading, now));
        if (known is null || known.Find(reading, now))
            db.Set<ComplaintStep>().Add(complaint.Sign(guids.Create(), now, kind, level));
    }
}
