using Xinyu.Approval.Cases;

namespace Xinyu.Supervision.Rules;

/// <summary>
/// The order of the recorded steps, as supervision knows it: 受理, 承办, 批准, 办结, 告知. Written apart from the approval
/// domain's own guard on purpose: a guard that failed must not be what tells whether it failed.
/// </summary>
internal static class StepOrder
{
    /// <param name="before">State after the event before; null for the first event.</param>
    public static bool IsBroken(CaseState? before, CaseEventKind kind) => kind switch
    {
        CaseEventKind.Received => before is not null,
        _ when before is null => true,
        CaseEventKind.Rated => before is not (CaseState.Closed or CaseState.NotAccepted),
        CaseEventKind.FindingsRecorded or CaseEventKind.ClockRecomputed or CaseEventKind.Recused => false,
        CaseEventKind.LicenceChanged or CaseEventKind.LicenceRenewed or CaseEventKind.LicenceWithdrawn or CaseEventKind.LicenceRevoked or CaseEventKind.LicenceCancelled
            => before is not (CaseState.Decided or CaseState.Closed),
        _ when before is CaseState.Closed or CaseState.NotAccepted => true,
        CaseEventKind.MaterialJudged => false,
        CaseEventKind.CorrectedOnSpot => before != CaseState.Received,
        CaseEventKind.SupplementRequested => before is not (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking),
        CaseEventKind.SupplementPartSupplied or CaseEventKind.SupplementDeclared or CaseEventKind.SupplementLapsed => before != CaseState.AwaitingSupplement,
        CaseEventKind.DefectRepeated => before != CaseState.Checking,
        CaseEventKind.Accepted or CaseEventKind.DeemedAccepted => before is not (CaseState.Received or CaseState.Checking),
        CaseEventKind.NotNeeded or CaseEventKind.NotCompetent => IsAccepted(before.Value),
        CaseEventKind.Granted or CaseEventKind.Refused => before is not (CaseState.Accepted or CaseState.InReview),
        CaseEventKind.DeemedRenewed => before is not (CaseState.Accepted or CaseState.InReview or CaseState.Suspended),
        CaseEventKind.Migrated or CaseEventKind.JointExtended => before is not (CaseState.Accepted or CaseState.InReview or CaseState.Suspended),
        CaseEventKind.LicenceIssued or CaseEventKind.Delivered => before != CaseState.Decided,
        CaseEventKind.TaskCompleted or CaseEventKind.SiteChecked or CaseEventKind.Extended
            or CaseEventKind.ProcedureStarted or CaseEventKind.ProcedureEnded or CaseEventKind.HearingTold or CaseEventKind.HearingRequested
            or CaseEventKind.CountersignInvited or CaseEventKind.TimerFired => !IsAccepted(before.Value),
        _ => false,
    };

    private static bool IsAccepted(CaseState state) =>
        state is CaseState.Accepted or CaseState.InReview or CaseState.Suspended or CaseState.Decided;
}
