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

    /// <summary>An error that could be put right at once, art. 32(3).</summary>
    CorrectedOnSpot,

    /// <summary>An official may not act on this case (回避).</summary>
    Recused,

    /// <summary>The right to a hearing was told, art. 47.</summary>
    HearingTold,
    HearingRequested,

    /// <summary>Other departments are asked to countersign (会签).</summary>
    CountersignInvited,

    /// <summary>A timer of the flow has run out, and the flow went on by it.</summary>
    TimerFired,

    /// <summary>视为准予延续: the licence expired before the authority answered an application made in time, art. 50(2).</summary>
    DeemedRenewed,

    /// <summary>What became of the licence that the case ended in: it goes on in the record of its case, art. 49.</summary>
    LicenceChanged,

    /// <summary>Art. 50: the certificate with the new period has taken its place.</summary>
    LicenceRenewed,

    /// <summary>Art. 8.</summary>
    LicenceWithdrawn,

    /// <summary>Art. 69.</summary>
    LicenceRevoked,

    /// <summary>Art. 70.</summary>
    LicenceCancelled,

    /// <summary>The case went over to a newer version of its item, flow and plug-in.</summary>
    Migrated,

    /// <summary>The joint clock of the bundle was lengthened (art. 42(2)); the case's own limits stay.</summary>
    JointExtended,

    /// <summary>A material was found in order or defective, or its original was seen at the counter.</summary>
    MaterialJudged,
}
