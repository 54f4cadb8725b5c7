using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>
/// The changed parameters of a plug-in, read again after some seconds: a call must not cost a query, and another host
/// may have changed them.
/// </summary>
internal sealed class PlugInParameterReader(IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (long ReadAt, IReadOnlyDictionary<string, string> Values)> _known = new(StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(string plugInId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(plugInId, out var known) && TimeProvider.System.GetElapsedTime(known.ReadAt) < Fresh)
            return known.Values;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var values = await db.Set<PlugInParameterValue>().AsNoTracking()
            .Where(v => v.PlugInId == plugInId)
            .ToDictionaryAsync(v => v.Key, v => v.Value, StringComparer.Ordinal, cancellationToken);
        _known[plugInId] = (TimeProvider.System.GetTimestamp(), values);
        return values;
    }

    /// <summary>After a change in this host.</summary>
    public void Forget(string plugInId) => _known.TryRemove(plugInId, out _);
}
