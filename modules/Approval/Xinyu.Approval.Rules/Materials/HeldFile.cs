namespace Xinyu.Approval.Materials;

/// <summary>A file that the same applicant handed in for an earlier case, as far as it decides whether it may serve again.</summary>
/// <param name="Form">original or copy, as the earlier item asked for it.</param>
/// <param name="Source">One of <see cref="MaterialSource"/>.</param>
/// <param name="ReceivedAt">The same for all files that came in together.</param>
public sealed record HeldFile(
    string CaseNumber, string DepartmentName, string MaterialName, string Form, string Source, string FileName, string ContentType, long Size, string Sha256,
    DateTime ReceivedAt, MaterialStatus Status)
{
    /// <summary>The day on which an official accepted the case, or found this file in order; null where silence alone accepted it.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>The case was accepted, and neither withdrawn nor refused since.</summary>
    public bool CaseStands { get; init; }
}
