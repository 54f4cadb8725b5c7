namespace Xinyu.Plugins.Department;

/// <summary>
/// Looks into the past cases and licences of the plug-in's own department. Another department's items give an empty
/// answer, not an error.
/// </summary>
public interface IDepartmentLookup
{
    Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken);

    Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken);
}
