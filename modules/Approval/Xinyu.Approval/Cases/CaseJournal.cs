using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Flows;

namespace Xinyu.Approval.Cases;

/// <summary>Ends an act: recomputes the clock once, then tells each new event to the other modules by the outbox.</summary>
internal sealed class CaseJournal(XinyuDbContext db, IDistributedEventBus events, FlowPictures pictures, IBackgroundJobManager jobs)
{
    public async Task SettleAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var subject = scene.Case;
        var clock = CaseClockwork.Settle(scene);
        var open = scene.Tasks.Where(t => t.IsOpen)
            .Select(t => new OpenTask(t.NodeId, t.Name, t.Post, scene.PostName(t), t.Step, t.SharePercent, t.OpenedAt)).ToList();
        var picture = await pictures.DrawAsync(scene, cancellationToken);
        if (subject.ApplicationId is not null && subject.NewEvents.Count > 0 && await BundleOfAsync(subject.Id, cancellationToken) is { } bundle)
            await jobs.EnqueueAsync(new TellBundleArgs(bundle));
        foreach (var entry in subject.TakeNewEvents())
        {
            db.Set<CaseEvent>().Add(entry);
            var data = entry.ReadData();
            await events.PublishAsync(new CaseProgressedEto
            {
                CaseId = subject.Id,
                CaseNumber = subject.CaseNumber,
                ApplicationId = subject.ApplicationId,
                Channel = subject.Channel,
                Seq = entry.Seq,
                Kind = entry.Kind,
                SchemaVersion = entry.SchemaVersion,
                OccurredAt = entry.OccurredAt,
                RecordedAt = entry.RecordedAt,
                EffectiveDate = entry.EffectiveDate,
                DepartmentCode = subject.DepartmentCode,
                DepartmentName = scene.Department.Name,
                ItemCode = subject.ItemCode,
                ItemName = subject.ItemName,
                ItemVersion = subject.ItemVersion,
                State = entry.StateAfter,
                ActorId = entry.ActorId,
                ActorPost = entry.ActorPost,
                ActorPostName = entry.ActorPost is null ? null : scene.PostName(entry.ActorPost),
                Step = entry.Step,
                ActorHoldsPost = scene.Actor.HoldsPost,
                Arguments = data.Arguments,
                ClockEvent = data.Clock,
                Terms = entry.Seq == 1 || entry.Kind == CaseEventKind.Migrated ? scene.Item.Terms() : null,
                Clock = clock,
                Defects = data.Defects,
                Document = data.Arguments.TryGetValue("document", out var number) ? Issued(scene.NewDocuments, number)
                    // the receipt is made after the event that it confirms, so the event cannot name it
                    : entry.Kind == CaseEventKind.Received && scene.NewDocuments is [var receipt, ..] ? Issued(scene.NewDocuments, receipt.Number)
                    : null,
                OpenTasks = open,
                Flow = picture,
                ContentHash = entry.ContentHash,
            });
        }
    }

    private Task<Guid?> BundleOfAsync(Guid caseId, CancellationToken cancellationToken) =>
        db.Set<BundlePart>().Where(p => p.CaseId == caseId).Select(p => (Guid?)p.BundleId).FirstOrDefaultAsync(cancellationToken);

    private static IssuedDocument? Issued(List<CaseDocument> documents, string number) =>
        documents.FirstOrDefault(d => d.Number == number) is { } d
            ? new IssuedDocument(d.Id, d.Kind, d.Title, d.Number, d.Sha256, d.CheckCode, null)
            : null;
}
