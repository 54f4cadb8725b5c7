namespace Xinyu.Approval.Cases;

/// <summary>
/// Who applies. Personal data: travels inside the system only, is never logged, and the ledger holds only a salted hash of it.
/// </summary>
/// <param name="Kind">individual, enterprise, institution or department.</param>
/// <param name="IdNumber">Resident identity number (GB 11643) or unified social credit code (GB 32100).</param>
/// <param name="AgentName">Set when an agent with a 委托书 acts.</param>
public sealed record Applicant(
    string Kind, string Name, string IdNumber, string Phone, string? Address = null, string? AgentName = null, string? AgentIdNumber = null);

/// <summary>One uploaded file for a material of the item. <paramref name="Sha256"/> is its name in the blob container "materials".</summary>
/// <param name="Material">Position of the material in the item version's list, from 0.</param>
/// <param name="Source">applicant, licence-register, another-department, department or counter.</param>
public sealed record SuppliedMaterial(
    int Material, string MaterialName, string FileName, string ContentType, long Size, string Sha256, string Source = "applicant")
{
    /// <summary>The earlier case that it was taken over from; null for what was handed in anew.</summary>
    public HeldOrigin? Held { get; init; }
}

/// <summary>The case from which a file was taken over instead of asking the applicant for it again.</summary>
/// <param name="CheckedOn">When the office there accepted the case or found the file in order.</param>
/// <param name="OriginalSeen">That office has seen the original, so that it is not to be shown again.</param>
public sealed record HeldOrigin(string CaseNumber, string DepartmentName, DateOnly CheckedOn, bool OriginalSeen = false);

/// <summary>A defect told in the one-time notice (art. 32(4)), tied to a material or a field of the form.</summary>
public sealed record Defect(string? FieldId = null, int? Material = null, string Text = "");
