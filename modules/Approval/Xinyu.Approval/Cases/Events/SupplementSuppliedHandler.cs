using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Intake;

namespace Xinyu.Approval.Cases.Events;

/// <summary>What the applicant supplied joins the case; declared complete, a new five-day check runs from that day, and the department looks again.</summary>
internal sealed class SupplementSuppliedHandler(CaseActing acting, ApplicantActs acts, DepartmentScope scope)
    : IDistributedEventHandler<SupplementSuppliedEto>
{
    public async Task HandleEventAsync(SupplementSuppliedEto eventData)
    {
        using var all = scope.All();
        var subject = await acting.FindAsync(eventData.CaseNumber, default)
            ?? throw new EventHeldException($"The case {eventData.CaseNumber} has not been received yet.");
        if (CaseTransitions.Next(subject.State, CaseEventKind.SupplementPartSupplied) is null) return; // decided meanwhile: the files stay on the portal
        await acting.BySystemAsync(
            subject, eventData.SuppliedAt, [DocumentKinds.Receipt],
            scene => acts.SupplyAsync(scene, eventData.FormJson, eventData.Materials, eventData.DeclaredComplete, default), default);
    }
}
