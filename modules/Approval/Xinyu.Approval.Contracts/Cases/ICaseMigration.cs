using Xinyu.Approval.Items;

namespace Xinyu.Approval.Cases;

/// <summary>
/// 改版: takes a running case to its item's newest version, with that version's flow and the newest plug-in. Nothing does so by
/// itself, a case stays where it was received. It is the leader's act (as the extension of art. 42 is the head's), between acceptance
/// and decision, and never to the applicant's harm: no date he was told moves away, nothing further is asked of him.
/// </summary>
public interface ICaseMigration
{
    /// <summary>What it would bring about. Throws EntityNotFound (404) for a case that is not visible.</summary>
    Task<MigrationPreview> PreviewAsync(Guid caseId, CancellationToken cancellationToken = default);

    /// <summary>
    /// One transaction with event, audit and outbox. Errors: the refusals of the preview, Approval:MigrationOvertaken where a newer
    /// version came meanwhile, Approval:ReasonRequired.
    /// </summary>
    Task<CaseActed> MigrateAsync(MigrateCase input, CancellationToken cancellationToken = default);
}

/// <summary>What a case is pinned to.</summary>
public sealed record CasePins(int ItemVersion, string FlowKey, int FlowVersion, string? PlugIn);

/// <param name="To">The versions that the official saw in the preview.</param>
public sealed record MigrateCase(Guid CaseId, int Version, CasePins To, string Reason) : CaseAct(CaseId, Version);

/// <param name="Before">The clock as it reads now, and <paramref name="After"/> as it would.</param>
/// <param name="Positions">Where the flow stands, and where that is in the new one.</param>
/// <param name="NewMaterials">Demanded by the new version and not by the old: named, never asked for.</param>
/// <param name="NewFields">The same for the form.</param>
/// <param name="Refusals">Why it may not be done; empty when it may.</param>
public sealed record MigrationPreview(
    CasePins From, CasePins To, ItemDefinition Item, ClockSnapshot Before, ClockSnapshot After, IReadOnlyList<MigrationPosition> Positions,
    IReadOnlyList<string> NewMaterials, IReadOnlyList<string> NewFields, IReadOnlyList<MigrationRefusal> Refusals)
{
    public bool IsAllowed => Refusals.Count == 0;
}

/// <param name="NewName">Null where the new flow has no counterpart.</param>
public sealed record MigrationPosition(string NodeId, string Name, string? PostName, string? NewName, string? NewPostName);

public sealed record MigrationRefusal(string Code, IReadOnlyDictionary<string, string> Data);
