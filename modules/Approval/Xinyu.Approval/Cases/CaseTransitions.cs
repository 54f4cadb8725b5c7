namespace Xinyu.Approval.Cases;

/// <summary>
/// The table of DOMAIN.md 4 as a pure function: which event may follow in which state, and where it leads.
/// Null means that the law does not allow it; <see cref="ReasonAgainst"/> says why in a code.
/// </summary>
internal static class CaseTransitions
{
    /// <param name="stops">For ProcedureStarted: a ground of art. 45. For ProcedureEnded: another stop is still open.</param>
    /// <param name="step">For TaskOpened: the legal step; a decision at the counter (即办件) needs no review.</param>
    public static CaseState? Next(CaseState? state, CaseEventKind kind, bool stops = false, string? step = null) => (state, kind) switch
    {
        (null, CaseEventKind.Received) => CaseState.Received,
        (null, _) or (_, CaseEventKind.Received) => null,

        (_, CaseEventKind.ClockRecomputed) => state,
        (CaseState.Closed or CaseState.NotAccepted, CaseEventKind.Rated) => state,
        (CaseState.Decided or CaseState.Closed, CaseEventKind.LicenceChanged or CaseEventKind.LicenceRenewed or CaseEventKind.LicenceWithdrawn
            or CaseEventKind.LicenceRevoked or CaseEventKind.LicenceCancelled) => state,
        (CaseState.Closed or CaseState.NotAccepted, _) => null,
        (_, CaseEventKind.Rated) => null,
        (_, CaseEventKind.FindingsRecorded or CaseEventKind.Recused or CaseEventKind.MaterialJudged) => state,

        (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking, CaseEventKind.NotNeeded or CaseEventKind.NotCompetent) => CaseState.NotAccepted,
        (CaseState.Received, CaseEventKind.CorrectedOnSpot) => CaseState.Received,
        (CaseState.Received, CaseEventKind.SupplementRequested) => CaseState.AwaitingSupplement,
        (CaseState.Received or CaseState.Checking, CaseEventKind.Accepted or CaseEventKind.DeemedAccepted) => CaseState.Accepted,
        (CaseState.AwaitingSupplement, CaseEventKind.SupplementPartSupplied) => CaseState.AwaitingSupplement,
        (CaseState.AwaitingSupplement, CaseEventKind.SupplementDeclared) => CaseState.Checking,
        (CaseState.AwaitingSupplement, CaseEventKind.SupplementLapsed) => CaseState.Closed,
        (CaseState.Checking, CaseEventKind.DefectRepeated) => CaseState.AwaitingSupplement,

        (CaseState.Accepted, CaseEventKind.TaskOpened) => step == "approve" ? CaseState.Accepted : CaseState.InReview,
        (CaseState.Accepted or CaseState.InReview, CaseEventKind.Granted or CaseEventKind.Refused) => CaseState.Decided,
        (CaseState.Accepted or CaseState.InReview or CaseState.Suspended, CaseEventKind.DeemedRenewed) => CaseState.Decided,
        (CaseState.Accepted or CaseState.InReview or CaseState.Suspended or CaseState.Decided, CaseEventKind.TaskOpened or CaseEventKind.TaskCompleted) => state,
        (CaseState.Accepted or CaseState.InReview or CaseState.Decided, CaseEventKind.TimerFired) => state,
        (CaseState.InReview or CaseState.Suspended, CaseEventKind.ProcedureStarted) => stops ? CaseState.Suspended : state,
        (CaseState.InReview or CaseState.Suspended, CaseEventKind.ProcedureEnded) => stops ? CaseState.Suspended : CaseState.InReview,
        (CaseState.Accepted or CaseState.InReview or CaseState.Suspended, CaseEventKind.Extended or CaseEventKind.SiteChecked
            or CaseEventKind.HearingTold or CaseEventKind.HearingRequested or CaseEventKind.CountersignInvited or CaseEventKind.Migrated or CaseEventKind.JointExtended) => state,

        (CaseState.Decided, CaseEventKind.LicenceIssued) => CaseState.Decided,
        (CaseState.Decided, CaseEventKind.Delivered) => CaseState.Closed,
        (CaseState.Decided, CaseEventKind.Withdrawn or CaseEventKind.TierFixed) => null,
        (_, CaseEventKind.Withdrawn) => CaseState.Closed,
        (_, CaseEventKind.TierFixed) => state,
        (not (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking), CaseEventKind.FeeNotified or CaseEventKind.FeePaid) => state,
        _ => null,
    };

    /// <summary>The reason in a code whose text is a sentence a clerk understands.</summary>
    public static string ReasonAgainst(CaseState? state, CaseEventKind kind) => (state, kind) switch
    {
        (_, CaseEventKind.Received) => "Approval:ReceivedAlready",
        (_, CaseEventKind.Rated) => "Approval:NotYetClosed",
        (_, CaseEventKind.SupplementPartSupplied or CaseEventKind.SupplementDeclared or CaseEventKind.SupplementLapsed) => "Approval:NoSupplementOpen",
        (CaseState.Closed, _) => "Approval:CaseClosed",
        (CaseState.NotAccepted, _) => "Approval:CaseNotAccepted",
        (CaseState.Decided, CaseEventKind.Granted or CaseEventKind.Refused or CaseEventKind.DeemedRenewed) => "Approval:CaseAlreadyDecided",
        (CaseState.Decided, _) => "Approval:CaseDecided",
        (_, CaseEventKind.LicenceIssued or CaseEventKind.Delivered or CaseEventKind.LicenceChanged or CaseEventKind.LicenceRenewed or CaseEventKind.LicenceWithdrawn
            or CaseEventKind.LicenceRevoked or CaseEventKind.LicenceCancelled) => "Approval:NotYetDecided",
        (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking, _) => BeforeAcceptance(state, kind),
        (CaseState.Suspended, CaseEventKind.Granted or CaseEventKind.Refused) => "Approval:DecisionWhileSuspended",
        (CaseState.Accepted, CaseEventKind.ProcedureStarted or CaseEventKind.ProcedureEnded) => "Approval:ReviewNotStarted",
        (CaseState.Accepted or CaseState.InReview or CaseState.Suspended, CaseEventKind.NotNeeded or CaseEventKind.NotCompetent or CaseEventKind.CorrectedOnSpot
            or CaseEventKind.SupplementRequested or CaseEventKind.DefectRepeated or CaseEventKind.Accepted or CaseEventKind.DeemedAccepted) => "Approval:AlreadyAccepted",
        _ => "Approval:ActNotAllowed",
    };

    private static string BeforeAcceptance(CaseState? state, CaseEventKind kind) => kind switch
    {
        CaseEventKind.SupplementRequested => "Approval:SupplementOnlyOnce",
        CaseEventKind.DefectRepeated => "Approval:NothingToCheck",
        CaseEventKind.CorrectedOnSpot or CaseEventKind.Accepted or CaseEventKind.DeemedAccepted when state != CaseState.Received => "Approval:SupplementOpen",
        _ => "Approval:NotYetAccepted",
    };
}
