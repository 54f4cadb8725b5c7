namespace Xinyu.Approval.Licences;

/// <summary>A licence as it stands on a day, with all that the guards of its acts ask for.</summary>
/// <param name="ValidTo">Its last day; null when it does not expire.</param>
/// <param name="IsRenewing">An application for its renewal waits for an answer.</param>
/// <param name="HolderIsPerson">A natural person; otherwise an organisation.</param>
public sealed record LicenceStanding(LicenceStatus Status, DateOnly? ValidTo, DateOnly Today, bool IsRenewing = false, bool HolderIsPerson = false)
{
    public bool IsExpired => ValidTo < Today;

    public LicenceState State => Of(Status, ValidTo, Today);

    public static LicenceState Of(LicenceStatus status, DateOnly? validTo, DateOnly today) => status switch
    {
        LicenceStatus.Valid => validTo < today ? LicenceState.Expired : LicenceState.Valid,
        LicenceStatus.Changed => LicenceState.Changed,
        LicenceStatus.Renewed => LicenceState.Renewed,
        LicenceStatus.Withdrawn => LicenceState.Withdrawn,
        LicenceStatus.Revoked => LicenceState.Revoked,
        _ => LicenceState.Cancelled,
    };
}
