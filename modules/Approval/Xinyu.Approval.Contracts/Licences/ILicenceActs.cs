namespace Xinyu.Approval.Licences;

/// <summary>
/// What the leader of the department that granted a licence may do with it: change, withdraw, revoke, cancel. Each checks that
/// the licence is visible, was not changed meanwhile (Approval:CaseChanged), that the actor holds the leader's post at this
/// moment (Approval:PostRequired), that the ground belongs to the act and the licence's state allows it. Each is one transaction with
/// the event in the record of the licence's case, the decision, audit and outbox row.
/// </summary>
public interface ILicenceActs
{
    Task<LicenceActed> ActAsync(ActOnLicence input, CancellationToken cancellationToken = default);
}

/// <param name="Version">The version the official saw (<see cref="LicenceDetail.Version"/>).</param>
/// <param name="Heard">That the holder was told, and what he said; for change, withdrawal and revocation.</param>
/// <param name="Compensation">How losses are made good, arts. 8(2), 69(4).</param>
/// <param name="NoGreatHarm">The official declares that the public interest suffers no great harm by the revocation, art. 69(3).</param>
/// <param name="Basis">The further law, or the penalty decision, that the ground rests on.</param>
/// <param name="Change">What is different from now on.</param>
public sealed record ActOnLicence(
    Guid LicenceId, int Version, LicenceAct Act, LicenceGround Ground, string Reason, string? Heard = null, string? Compensation = null,
    bool NoGreatHarm = false, string? Basis = null, string? Change = null);

/// <param name="DocumentNumber">The decision made by the act.</param>
/// <param name="ReplacedBy">The licence that has taken this one's place; null where none has.</param>
public sealed record LicenceActed(Guid LicenceId, LicenceState State, Guid DocumentId, string DocumentNumber, int Version, Guid? ReplacedBy);
