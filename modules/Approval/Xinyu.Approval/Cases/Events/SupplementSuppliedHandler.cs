using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases.Events;

/// <summary>What the applicant supplied joins the case; declared complete, a new five-day check runs from that day, and the department looks again.</summary>
internal sealed class SupplementSuppliedHandler(XinyuDbContext db, CaseActing acting, IGuidGenerator guids, IBackgroundJobManager jobs, DepartmentScope scope)
    : IDistributedEventHandler<SupplementSuppliedEto>
{
    public async Task HandleEventAsync(SupplementSuppliedEto eventData)
    {
        using var all = scope.All();
        var subject = await acting.FindAsync(eventData.CaseNumber, default)
            ?? throw new EventHeldException($"The case {eventData.CaseNumber} has not been received yet.");
        if (CaseTransitions.Next(subject.State, CaseEventKind.SupplementPartSupplied) is null) return; // decided meanwhile: the files stay on the portal
        if (eventData.DeclaredComplete) await jobs.EnqueueAsync(new CheckCaseArgs(subject.Id, CheckStage.Accept, eventData.SuppliedAt));
        await acting.BySystemAsync(subject, eventData.SuppliedAt, [], scene =>
        {
            foreach (var material in eventData.Materials)
                db.Set<CaseMaterial>().Add(new CaseMaterial(guids.Create(), subject.Id, material, eventData.SuppliedAt));
            scene.Case.Supply(scene.Moment, scene.Item.Fields, eventData.FormJson, eventData.Materials.Count, eventData.DeclaredComplete);
            return Task.CompletedTask;
        }, default);
    }
}
