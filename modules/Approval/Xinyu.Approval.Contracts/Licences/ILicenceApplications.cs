namespace Xinyu.Approval.Licences;

/// <summary>What a window needs to take the application of a licence's holder who comes to the counter: to change it, or to renew it (arts. 49, 50).</summary>
public interface ILicenceApplications
{
    /// <param name="number">As it is printed on the certificate.</param>
    /// <returns>Null for a number that no own department's licence has.</returns>
    Task<LicenceToAskOn?> FindAsync(string number, CancellationToken cancellationToken = default);

    /// <summary>Whether the number of identity or credit code is the holder's; the register keeps no such number in the open.</summary>
    Task<bool> IsHolderAsync(Guid licenceId, string idNumber, CancellationToken cancellationToken = default);
}

/// <param name="RenewalCase">The renewal that waits for an answer already; there is one at a time.</param>
/// <param name="FormJson">The form as it was when the licence was granted.</param>
public sealed record LicenceToAskOn(Guid Id, string Number, string ItemCode, DateOnly? ValidTo, string? RenewalCase, bool CanRenew, bool CanChange, string FormJson);
