namespace Xinyu.Approval.PlugIns;

/// <summary>All findings of a check, failures of the plug-in included.</summary>
/// <param name="Pin">The plug-in that was asked (<c>id@version</c>); null when the item has none.</param>
internal sealed record CheckOutcome(IReadOnlyList<DepartmentFinding> Findings, string? Pin);
