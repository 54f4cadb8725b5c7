namespace Xinyu.Approval.Cases;

/// <summary>
/// The cases that the signed-in official's departments have filed with others (internal items), as an applicant may see them:
/// state, clock, documents and what was told, without the deciding department's findings, opinions and names.
/// </summary>
public interface IFiledCases
{
    /// <summary>By case number; numbers that no own department filed are left out.</summary>
    Task<IReadOnlyDictionary<string, CaseSummary>> GetSummariesAsync(IReadOnlyCollection<string> caseNumbers, CancellationToken cancellationToken = default);

    /// <summary>Throws EntityNotFound (404) for a case that none of the own departments filed.</summary>
    Task<CaseDetail> GetAsync(string caseNumber, CancellationToken cancellationToken = default);

    /// <summary>Content of a document or of an own material of such a case, or null.</summary>
    Task<CaseFile?> OpenFileAsync(string caseNumber, string sha256, CancellationToken cancellationToken = default);
}
