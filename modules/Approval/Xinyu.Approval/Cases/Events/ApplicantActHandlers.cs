using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;

namespace Xinyu.Approval.Cases.Events;

/// <summary>The applicant withdraws on the portal. After the decision there is nothing left to withdraw, and nothing happens.</summary>
internal sealed class WithdrawalRequestedHandler(CaseActing acting, Review review, DepartmentScope scope) : IDistributedEventHandler<WithdrawalRequestedEto>
{
    public async Task HandleEventAsync(WithdrawalRequestedEto eventData)
    {
        using var all = scope.All();
        var subject = await acting.FindAsync(eventData.CaseNumber, default)
            ?? throw new EventHeldException($"The case {eventData.CaseNumber} has not been received yet.");
        if (CaseTransitions.Next(subject.State, CaseEventKind.Withdrawn) is null) return;
        await acting.BySystemAsync(
            subject, eventData.RequestedAt, [DocumentKinds.Termination], scene => review.WithdrawAsync(scene, eventData.Reason, default), default);
    }
}

/// <summary>The applicant asks for the hearing. Too late, twice or after the decision: the right is gone, and nothing happens.</summary>
internal sealed class HearingRequestedHandler(CaseActing acting, DepartmentScope scope) : IDistributedEventHandler<HearingRequestedEto>
{
    public async Task HandleEventAsync(HearingRequestedEto eventData)
    {
        using var all = scope.All();
        var subject = await acting.FindAsync(eventData.CaseNumber, default)
            ?? throw new EventHeldException($"The case {eventData.CaseNumber} has not been received yet.");
        if (CaseTransitions.Next(subject.State, CaseEventKind.HearingRequested) is null || subject.Hearing() is not { RequestedOn: null } right
            || LegalDay.Of(eventData.RequestedAt) > right.Until)
            return;
        await acting.BySystemAsync(subject, eventData.RequestedAt, [], scene =>
        {
            Hearings.Request(scene.As(CaseActor.Applicant(subject.ApplicantUserId)), null);
            return Task.CompletedTask;
        }, default);
    }
}

/// <summary>好差评: kept once per case; a second one is dropped.</summary>
internal sealed class CaseRatedHandler(CaseActing acting, DepartmentScope scope) : IDistributedEventHandler<CaseRatedEto>
{
    public async Task HandleEventAsync(CaseRatedEto eventData)
    {
        using var all = scope.All();
        var subject = await acting.FindAsync(eventData.CaseNumber, default)
            ?? throw new EventHeldException($"The case {eventData.CaseNumber} has not been received yet.");
        if (subject.Rating is not null || CaseTransitions.Next(subject.State, CaseEventKind.Rated) is null) return;
        await acting.BySystemAsync(subject, eventData.RatedAt, [], scene =>
        {
            scene.Case.Rate(scene.Moment, eventData.Stars);
            return Task.CompletedTask;
        }, default);
    }
}
