namespace Xinyu.Approval.Licences;

/// <summary>What happens to a licence after it was granted.</summary>
public enum LicenceAct
{
    Change,
    Renew,
    Withdraw,
    Revoke,
    Cancel,
}
