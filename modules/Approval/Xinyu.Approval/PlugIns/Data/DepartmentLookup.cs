using Microsoft.Extensions.DependencyInjection;
using Xinyu.Plugins.Department;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>Lets a plug-in see its own department's records and nobody else's.</summary>
internal sealed class DepartmentLookup(string department, IServiceScopeFactory scopes) : IDepartmentLookup
{
    private const int MaxCount = 1000;

    public async Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        if (!IsOwn(query.ItemCode))
            return [];
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDepartmentRecords>()
            .CasesAsync(department, query with { MaxCount = Math.Clamp(query.MaxCount, 1, MaxCount) }, cancellationToken);
    }

    public async Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken)
    {
        if (!IsOwn(query.ItemCode))
            return [];
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDepartmentRecords>()
            .LicencesAsync(department, query with { MaxCount = Math.Clamp(query.MaxCount, 1, MaxCount) }, cancellationToken);
    }

    private bool IsOwn(string itemCode) => itemCode.StartsWith(department + "-", StringComparison.Ordinal);
}
