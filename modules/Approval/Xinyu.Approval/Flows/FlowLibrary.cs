using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Flows;

/// <summary>Published flows, parsed once per version. A version never changes, so what is cached stays right.</summary>
internal sealed class FlowLibrary(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<(string Key, int Version), FlowGraph> _graphs = new();

    public async Task<(int Version, FlowGraph Graph)> CurrentAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var version = await db.Set<FlowDefinition>().Where(f => f.Key == key).MaxAsync(f => (int?)f.Version, cancellationToken)
            ?? throw new BusinessException("Approval:FlowMissing").WithData("Flow", key);
        return (version, await GetAsync(key, version, cancellationToken));
    }

    public async ValueTask<FlowGraph> GetAsync(string key, int version, CancellationToken cancellationToken)
    {
        if (_graphs.TryGetValue((key, version), out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var xml = await db.Set<FlowDefinition>().Where(f => f.Key == key && f.Version == version).Select(f => f.Xml).SingleOrDefaultAsync(cancellationToken)
            ?? throw new BusinessException("Approval:FlowMissing").WithData("Flow", $"{key} {version}");
        return _graphs[(key, version)] = FlowDocument.Parse(xml, FeelLanguage.Instance).Graph;
    }
}
