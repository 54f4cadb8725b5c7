namespace Xinyu.Approval.Licences;

/// <summary>The grounds that 行政许可法 names, each for the acts of its article and for no other.</summary>
public enum LicenceGround
{
    /// <summary>Art. 8(2): the law, regulation or rule it rests on was changed or repealed.</summary>
    LawChanged,

    /// <summary>Art. 8(2): the objective circumstances on which it was granted have changed materially.</summary>
    CircumstancesChanged,

    /// <summary>Art. 49: the holder asked for the change.</summary>
    HolderAskedChange,

    /// <summary>Art. 50: the holder asked for renewal in time.</summary>
    HolderAskedRenewal,

    /// <summary>Art. 50(2): the authority had not answered when the licence expired.</summary>
    NoAnswerBeforeExpiry,

    /// <summary>Art. 69(1)(1): granted by abuse of power or neglect of duty.</summary>
    AbuseOrNeglect,

    /// <summary>Art. 69(1)(2): beyond the powers of the authority.</summary>
    BeyondPowers,

    /// <summary>Art. 69(1)(3): against the procedure laid down by law.</summary>
    ProcedureBroken,

    /// <summary>Art. 69(1)(4): granted to somebody not qualified, or not fulfilling the conditions.</summary>
    HolderNotQualified,

    /// <summary>Art. 69(1)(5): another case in which the law allows it; the law is named.</summary>
    OtherRevocation,

    /// <summary>Art. 69(2): obtained by deceit, bribery or other improper means.</summary>
    Deceit,

    /// <summary>Art. 70(1): the term has run out and was not renewed.</summary>
    TermEnded,

    /// <summary>Art. 70(2): the person to whom a qualification was given has died or lost the capacity.</summary>
    HolderDied,

    /// <summary>Art. 70(3): the organisation has ended.</summary>
    HolderDissolved,

    /// <summary>Art. 70(4): the licence was withdrawn or revoked before.</summary>
    EndedBefore,

    /// <summary>Art. 70(4): the certificate was taken away (吊销) by a penalty, whose decision is named.</summary>
    TakenByPenalty,

    /// <summary>Art. 70(5): force majeure makes the licensed matter impossible.</summary>
    ForceMajeure,

    /// <summary>Art. 70(6): another case that a law or regulation names.</summary>
    OtherCancellation,
}
