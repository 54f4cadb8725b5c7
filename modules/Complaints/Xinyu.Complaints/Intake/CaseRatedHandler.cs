using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Settings;
using Xinyu.Approval.Events;
using Xinyu.Approval.Identifiers;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Intake;

/// <summary>A bad rating (差评) opens a complaint by itself. A case is rated once, so the application's key makes it one complaint.</summary>
internal sealed class CaseRatedHandler(XinyuDbContext db, OpenComplaint open, ISettingProvider settings) : IDistributedEventHandler<CaseRatedEto>
{
    public async Task HandleEventAsync(CaseRatedEto eventData)
    {
        if (eventData.Stars > (await ClockSettings.ReadAsync(settings)).BadRatingStars) return;
        if (await db.Set<Complaint>().AnyAsync(c => c.Id == eventData.ApplicationId)) return;
        var department = CaseNumber.TryParse(eventData.CaseNumber, out var number) ? number.DepartmentCode : null;
        var subject = new ComplaintSubject(eventData.CaseNumber, department, "", eventData.Comment ?? "", eventData.Stars);
        await open.ExecuteAsync(new Complaint(eventData.ApplicationId, ComplaintKind.Complaint, ComplaintOrigin.Rating, subject, eventData.RatedAt), null, null);
    }
}
