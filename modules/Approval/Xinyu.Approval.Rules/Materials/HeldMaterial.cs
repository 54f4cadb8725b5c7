namespace Xinyu.Approval.Materials;

/// <summary>A material that need not be handed in again: what an office has of it from an earlier case of the same applicant.</summary>
/// <param name="OriginalSeen">The paper was handed in at a counter, or its original was shown there.</param>
/// <param name="Files">All that was handed in together; it is taken as a whole.</param>
public sealed record HeldMaterial(string CaseNumber, string DepartmentName, DateOnly CheckedOn, bool OriginalSeen, IReadOnlyList<HeldFile> Files);
