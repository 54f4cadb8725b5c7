namespace Xinyu.Approval.Cases;

/// <summary>What can happen to a case. Every act appends exactly one event per change of the record.</summary>
public enum CaseEventKind
{
    Received,
    FindingsRecorded,
    NotNeeded,
    NotCompetent,
    SupplementRequested,
    SupplementPartSupplied,
    SupplementDeclared,
    DefectRepeated,
    SupplementLapsed,
    Accepted,
    DeemedAccepted,
    TierFixed,
    TaskOpened,
    TaskCompleted,
    SiteChecked,
    ProcedureStarted,
    ProcedureEnded,
    Extended,
    Withdrawn,
    Granted,
    Refused,
    FeeNotified,
    FeePaid,
    LicenceIssued,
    Delivered,
    Rated,
    ClockRecomputed,
}
