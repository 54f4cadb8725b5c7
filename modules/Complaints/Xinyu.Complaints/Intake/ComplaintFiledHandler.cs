using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Complaints.Events;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Intake;

/// <summary>Takes what was filed on the portal, once, and seals who filed it.</summary>
internal sealed class ComplaintFiledHandler(XinyuDbContext db, OpenComplaint open) : IDistributedEventHandler<ComplaintFiledEto>
{
    public async Task HandleEventAsync(ComplaintFiledEto eventData)
    {
        if (await db.Set<Complaint>().AnyAsync(c => c.Id == eventData.ComplaintId)) return;
        var kind = eventData.Kind == "consultation" ? ComplaintKind.Consultation : ComplaintKind.Complaint;
        var subject = new ComplaintSubject(eventData.CaseNumber, eventData.DepartmentCode, eventData.Subject, eventData.Text);
        var complaint = new Complaint(eventData.ComplaintId, kind, ComplaintOrigin.Portal, subject, eventData.FiledAt);
        await open.ExecuteAsync(complaint, eventData.Anonymous ? null : eventData.Name, eventData.Anonymous ? null : eventData.Phone);
    }
}
