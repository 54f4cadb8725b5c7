using Xinyu.Plugins.Department;

namespace Xinyu.Tests.PlugIns;

internal sealed class NoPastCases : IDepartmentLookup
{
    public Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PastCase>>([]);

    public Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LicenceSnapshot>>([]);
}
