namespace Xinyu.Approval.Licences;

/// <summary>
/// The life of a licence after it was granted (行政许可法 arts. 8, 49, 50, 69, 70) as pure functions: which act is lawful,
/// on which ground, and what the licence is afterwards.
/// </summary>
public static class LicenceRules
{
    public static LicenceStatus After(LicenceAct act) => act switch
    {
        LicenceAct.Change => LicenceStatus.Changed,
        LicenceAct.Renew => LicenceStatus.Renewed,
        LicenceAct.Withdraw => LicenceStatus.Withdrawn,
        LicenceAct.Revoke => LicenceStatus.Revoked,
        _ => LicenceStatus.Cancelled,
    };

    /// <summary>Why the act is not lawful now whatever its ground, as a code whose text is a sentence; null when it is.</summary>
    public static string? Against(LicenceStanding licence, LicenceAct act) => (act, licence.Status) switch
    {
        (LicenceAct.Cancel, LicenceStatus.Valid or LicenceStatus.Withdrawn or LicenceStatus.Revoked) => null,
        (LicenceAct.Cancel, LicenceStatus.Cancelled) => "Approval:LicenceCancelledAlready",
        (_, LicenceStatus.Changed or LicenceStatus.Renewed) => "Approval:LicenceReplaced",
        (_, not LicenceStatus.Valid) => "Approval:LicenceEnded",
        // what should never have been granted is revoked also when it has run out
        (LicenceAct.Revoke, _) => null,
        _ when licence.IsExpired => "Approval:LicenceExpired",
        (LicenceAct.Renew, _) when licence.ValidTo is null => "Approval:LicenceHasNoExpiry",
        (LicenceAct.Renew, _) when licence.IsRenewing => "Approval:RenewalRunning",
        _ => null,
    };

    public static string? Against(LicenceStanding licence, LicenceAct act, LicenceGround ground) =>
        Against(licence, act) ?? (LicenceGrounds.Of(act).Contains(ground) ? OfGround(licence, act, ground) : "Approval:LicenceGround");

    private static string? OfGround(LicenceStanding licence, LicenceAct act, LicenceGround ground) => (act, ground) switch
    {
        (LicenceAct.Cancel, LicenceGround.EndedBefore) => licence.Status == LicenceStatus.Valid ? "Approval:LicenceNotEndedBefore" : null,
        (LicenceAct.Cancel, _) when licence.Status != LicenceStatus.Valid => "Approval:LicenceEndedGround",
        (_, LicenceGround.TermEnded) when !licence.IsExpired => "Approval:LicenceNotExpired",
        (_, LicenceGround.TermEnded) when licence.IsRenewing => "Approval:RenewalRunning",
        (_, LicenceGround.HolderDied) when !licence.HolderIsPerson => "Approval:LicenceHolderNoPerson",
        (_, LicenceGround.HolderDissolved) when licence.HolderIsPerson => "Approval:LicenceHolderNoOrganisation",
        _ => null,
    };
}
