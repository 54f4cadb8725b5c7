using Xinyu.Plugins.Department;

namespace Xinyu.Approval.PlugIns;

/// <summary>
/// Past cases and licences for plug-ins, already narrowed to one department. Implemented over the case tables; it is
/// resolved in a scope of its own for each call, because a plug-in runs beside the use case that asked it.
/// </summary>
internal interface IDepartmentRecords
{
    Task<IReadOnlyList<PastCase>> CasesAsync(string department, CaseQuery query, CancellationToken cancellationToken);

    Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(string department, LicenceQuery query, CancellationToken cancellationToken);
}
