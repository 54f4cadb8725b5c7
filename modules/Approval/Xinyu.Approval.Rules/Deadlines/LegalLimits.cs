namespace Xinyu.Approval.Deadlines;

/// <summary>The time limits of 行政许可法, in working days where the law binds the authority (art. 82).</summary>
public static class LegalLimits
{
    /// <summary>T1, T2, art. 32(1)-(3): no licence needed, wrong authority, or an error corrected on the spot: at once.</summary>
    public const int AtOnceDays = 0;

    /// <summary>T3, art. 32(4): tell all defects once, else the application is deemed accepted from receipt.</summary>
    public const int CompletenessDays = 5;

    /// <summary>The window checks a declared supplement within the same time (reading 7).</summary>
    public const int CheckDays = 5;

    /// <summary>T5, art. 42(1): the decision of one authority, where the item has no limit of its own.</summary>
    public const int DecisionDays = 20;

    /// <summary>T5, art. 42(1): granted by the head of the authority, reasons told to the applicant.</summary>
    public const int ExtensionDays = 10;

    /// <summary>T6, art. 42(2): joint or unified handling.</summary>
    public const int JointDecisionDays = 45;

    /// <summary>T6, art. 42(2): granted by the head of the government.</summary>
    public const int JointExtensionDays = 15;

    /// <summary>T7, art. 43: the lower level examines, from its own acceptance.</summary>
    public const int LowerLevelDays = 20;

    /// <summary>T8, art. 44: make and deliver the licence after the decision.</summary>
    public const int DeliveryDays = 10;

    /// <summary>T9, art. 47: the applicant may ask for a hearing. A period that binds the applicant: its day kind is a reading.</summary>
    public const int HearingRequestDays = 5;

    /// <summary>T10, art. 47: hold the hearing after the request.</summary>
    public const int HearingDays = 20;

    /// <summary>T11, art. 48: notice of time and place before the hearing.</summary>
    public const int HearingNoticeDays = 7;

    /// <summary>T12, art. 55: send two or more staff for inspection or test after acceptance.</summary>
    public const int InspectionDays = 5;

    /// <summary>T14, art. 50: apply for renewal before expiry. A period that binds the applicant: its day kind is a reading.</summary>
    public const int RenewalDays = 30;
}
