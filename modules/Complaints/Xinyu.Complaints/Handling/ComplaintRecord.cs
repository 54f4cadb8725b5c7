using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Complaints.Events;

namespace Xinyu.Complaints.Handling;

/// <summary>Writes a step down and tells the complainant, with the number the portal expects next. The caller saves.</summary>
internal sealed class ComplaintRecord(XinyuDbContext db, IDistributedEventBus events, IGuidGenerator guids)
{
    public async Task AddAsync(Complaint complaint, ComplaintStep step)
    {
        db.Set<ComplaintStep>().Add(step);
        if (step.Kind is ComplaintStepKind.Received or ComplaintStepKind.Reopened)
            db.Set<ComplaintRound>().Add(new ComplaintRound(guids.Create(), complaint, step.At));
        if (step.Kind is ComplaintStepKind.Closed or ComplaintStepKind.NotAccepted) await EndAsync(complaint, step);
        if (step.Kind.IsProgress())
            await events.PublishAsync(new ComplaintProgressedEto(
                complaint.Id, complaint.ProgressSeq, complaint.State.Word(), Told(complaint, step), step.At, complaint.Outcome?.Word()));
    }

    private async Task EndAsync(Complaint complaint, ComplaintStep step)
    {
        var round = await db.Set<ComplaintRound>().SingleAsync(r => r.ComplaintId == complaint.Id && r.Level == complaint.Level);
        round.Close(step.At, complaint.Outcome!.Value);
        await events.PublishAsync(new ComplaintClosedEto(
            complaint.Id, complaint.Level, complaint.Kind == ComplaintKind.Consultation ? "consultation" : "complaint", complaint.DepartmentCode,
            complaint.CaseNumber, complaint.Outcome.Value.Word(), round.OpenedAt, step.At));
    }

    /// <summary>An answer goes out when it is reviewed: until then it may be sent back.</summary>
    private static string? Told(Complaint complaint, ComplaintStep step) => step.Kind switch
    {
        ComplaintStepKind.NotAccepted => step.Text,
        ComplaintStepKind.Reviewed => complaint.Answer,
        _ => null,
    };
}
