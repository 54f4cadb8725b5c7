namespace Xinyu.Approval.Filing;

/// <summary>A material that an office holds already, as the filing page offers to take it over.</summary>
/// <param name="CaseNumber">Only told to the applicant himself; at the counter null, and no files are named there.</param>
internal sealed record HeldOffer(string DepartmentName, DateOnly CheckedOn, string? CaseNumber, IReadOnlyList<HeldOfferFile> Files);

internal sealed record HeldOfferFile(string FileName, long Size, string Sha256);
