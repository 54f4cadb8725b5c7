using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Payments;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

internal sealed class CaseActs(CaseActing acting, Acceptance acceptance, Review review, TaskActs tasks, Recusal recusal, Countersigning countersigning,
    MaterialActs materials, XinyuDbContext db) : ICaseActs
{
    private static readonly string[] Window = [PostCodes.Window];
    private static readonly string[] Handler = [PostCodes.Handler];

    /// <summary>What the flow may make once it moves on, whatever the task: the decision, the licence, the proof of delivery.</summary>
    private static readonly DocumentKind[] OfTheFlow =
        [DocumentKinds.Grant, DocumentKinds.Refusal, DocumentKinds.InternalDecision, DocumentKinds.Licence, DocumentKinds.Delivery];

    public Task<CaseActed> AcceptAsync(AcceptCase input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Window, [DocumentKinds.Acceptance, .. CaseFees.Kinds], s => acceptance.AcceptAsync(s, cancellationToken), cancellationToken);

    public Task<CaseActed> RefuseAcceptanceAsync(RefuseAcceptance input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => Window, [DocumentKinds.NotNeeded, DocumentKinds.NotCompetent], s => acceptance.RefuseAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> CorrectOnSpotAsync(CorrectOnSpot input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Window, [], s =>
        {
            Acceptance.CorrectOnSpot(s, input);
            return Task.CompletedTask;
        }, cancellationToken);

    public Task<CaseActed> RecuseAsync(RecuseOfficial input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, s => string.IsNullOrWhiteSpace(input.Official) ? [.. s.Department.Posts.Select(p => p.Code)] : [PostCodes.Leader], [],
            s => recusal.RecuseAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> InviteCountersignAsync(InviteCountersign input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Handler, [], s => countersigning.InviteAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> RequestSupplementAsync(RequestSupplement input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => Window, [DocumentKinds.Supplement], s => acceptance.RequestSupplementAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> RepeatDefectAsync(RepeatDefect input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => Window, [DocumentKinds.Supplement], s => acceptance.RepeatDefectAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> CompleteTaskAsync(CompleteTask input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, s => [TaskActs.Open(s, input).Post], OfTheFlow, s => tasks.CompleteAsync(s, input, cancellationToken), cancellationToken,
            s => s.DepartmentOf(TaskActs.Open(s, input)));

    public Task<CaseActed> StartProcedureAsync(StartProcedure input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => Handler, [DocumentKinds.Procedure], s => review.StartProcedureAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> EndProcedureAsync(EndProcedure input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Handler, [DocumentKinds.HearingRecord, DocumentKinds.ProcedureResult], s => review.EndProcedureAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> ExtendAsync(ExtendCase input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => [PostCodes.Leader], [DocumentKinds.Extension], s => review.ExtendAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> WithdrawAsync(WithdrawCase input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => Window, [DocumentKinds.Termination], s => review.WithdrawAsync(s, input.Reason, cancellationToken), cancellationToken);

    public Task<CaseActed> RecordSiteCheckAsync(RecordSiteCheck input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(
            input, _ => [PostCodes.Inspector, PostCodes.Handler], [DocumentKinds.SiteCheck], s => review.RecordSiteCheckAsync(s, input, cancellationToken),
            cancellationToken);

    public Task<CaseActed> FixTierAsync(FixTier input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => [PostCodes.Handler, PostCodes.Window], [], s =>
        {
            Review.FixTier(s, input);
            return Task.CompletedTask;
        }, cancellationToken);

    public Task<CaseActed> JudgeMaterialAsync(JudgeMaterial input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => [PostCodes.Window, PostCodes.Handler], [], s => materials.JudgeAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> RecordFeePaymentAsync(RecordFeePayment input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => [PostCodes.Finance], [], async s =>
        {
            var fee = await db.Set<CaseFee>().SingleOrDefaultAsync(f => f.Id == input.FeeLineId && f.CaseId == s.Case.Id, cancellationToken)
                ?? throw new BusinessException("Approval:FeeNotListed");
            if (string.IsNullOrWhiteSpace(input.ReceiptNumber)) throw new BusinessException("Approval:ReceiptRequired");
            s.Case.PayFee(s.Moment, s.Actor, fee, PaymentWay.Counter, s.Today, input.ReceiptNumber.Trim());
        }, cancellationToken);
}
