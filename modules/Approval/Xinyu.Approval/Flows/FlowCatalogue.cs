using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Flows;

internal sealed class FlowCatalogue(XinyuDbContext db, FlowLibrary library, IItemCatalogue items) : IFlowCatalogue
{
    public async Task<IReadOnlyList<FlowSummary>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var versions = await db.Set<FlowDefinition>().AsNoTracking().Select(f => new { f.Key, f.Version, f.Name, f.PublishedAt }).ToListAsync(cancellationToken);
        var uses = (await items.GetListAsync(new ItemListInput { MaxResultCount = 300 }, cancellationToken)).Items.CountBy(i => i.Flow).ToDictionary();
        var cases = await db.Set<Case>().Where(c => c.IsOpen).GroupBy(c => c.FlowKey).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var list = new List<FlowSummary>();
        foreach (var flow in versions.GroupBy(v => v.Key).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var current = flow.MaxBy(v => v.Version)!;
            var graph = await library.GetAsync(flow.Key, current.Version, cancellationToken);
            list.Add(new(
                flow.Key, current.Name, current.Version, current.PublishedAt, graph.Nodes.Count(n => n.Kind == FlowNodeKind.UserTask),
                uses.GetValueOrDefault(flow.Key), cases.GetValueOrDefault(flow.Key)));
        }
        return list;
    }

    public async Task<FlowVersionDto> GetAsync(string key, int? version = null, CancellationToken cancellationToken = default)
    {
        var versions = await db.Set<FlowDefinition>().AsNoTracking().Where(f => f.Key == key).OrderByDescending(f => f.Version)
            .Select(f => new { f.Version, f.PublishedAt }).ToListAsync(cancellationToken);
        var number = version ?? (versions is [var newest, ..] ? newest.Version : 0);
        var stored = await db.Set<FlowDefinition>().AsNoTracking().SingleOrDefaultAsync(f => f.Key == key && f.Version == number, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(FlowDefinition), $"{key} {number}");
        var cases = await db.Set<Case>().Where(c => c.IsOpen && c.FlowKey == key).GroupBy(c => c.FlowVersion).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var graph = await library.GetAsync(key, number, cancellationToken);
        return new(
            stored.Key, stored.Name, stored.Version, stored.PublishedAt, stored.Sha256, stored.Xml, [.. graph.Nodes.Select(Describe)],
            [.. versions.Select(v => new FlowVersionMark(v.Version, v.PublishedAt, cases.GetValueOrDefault(v.Version)))]);
    }

    private static FlowNodeDto Describe(FlowNode n) => new(
        n.Id, n.Name, n.Element, n.Post, n.PostFallback, n.Party == FlowParty.Countersign, n.Step?.ToString().ToLowerInvariant(), n.Share, n.Outcomes,
        n.Procedures, n.Service, n.CalledFlow, n.WorkingDays,
        [.. n.Outgoing.Select(e => new FlowWayDto(e.Name, e.Expression, e.IsDefault, e.Target.Id, e.Target.Name))]);
}
