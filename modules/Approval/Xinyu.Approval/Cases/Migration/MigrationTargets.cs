using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Cases.Migration;

/// <summary>What a case received today would be pinned to. Where no plug-in is active now, a case keeps the one it has.</summary>
internal sealed class MigrationTargets(XinyuDbContext db, PinnedItems items, FlowLibrary flows, HeldPins pins)
{
    public async Task<MigrationTarget> OfAsync(Case subject, CancellationToken cancellationToken)
    {
        var version = await db.Set<Item>().Where(i => i.Code == subject.ItemCode).Select(i => i.CurrentVersion).SingleAsync(cancellationToken);
        var (item, _) = await items.GetAsync(subject.ItemCode, version, cancellationToken);
        var (number, graph) = await flows.CurrentAsync(item.Flow, cancellationToken);
        return new(item, graph, new(version, item.Flow, number, pins.For(subject.ItemCode) ?? subject.PlugInVersion));
    }

    /// <summary>What the running case could go over to, or null.</summary>
    public async Task<CasePins?> NewerAsync(Case subject, CancellationToken cancellationToken)
    {
        if (CaseTransitions.Next(subject.State, CaseEventKind.Migrated) is null) return null;
        var pins = (await OfAsync(subject, cancellationToken)).Pins;
        return pins == subject.Pins() ? null : pins;
    }
}

internal sealed record MigrationTarget(ItemDefinition Item, FlowGraph Graph, CasePins Pins);
