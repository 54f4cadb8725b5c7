using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.PlugIns;

/// <summary>The found plug-in versions for people: those that need somebody first.</summary>
internal sealed class ReadPlugIns(IPlugInCatalogue plugIns, IItemCatalogue catalogue)
{
    public async Task<IReadOnlyList<PlugInView>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var found = plugIns.List();
        var departments = (await catalogue.GetDepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);
        var names = (await catalogue.GetListAsync(new ItemListInput { MaxResultCount = 300 }, cancellationToken)).Items.ToDictionary(i => i.Code, i => i.Name);
        var newest = found.Where(p => p.State == PlugInState.Active).GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.MaxBy(VersionOf)!.Version);
        return [.. found
            .Select(p => new PlugInView(
                p, Condition(p), departments.GetValueOrDefault(p.Department),
                newest.GetValueOrDefault(p.Id) is { } version && p.State == PlugInState.Active && version != p.Version ? version : null,
                [.. p.Items.Select(code => new ServedItem(code, names.GetValueOrDefault(code)))]))
            .OrderBy(p => p.Condition).ThenBy(p => p.Entry.Id, StringComparer.Ordinal).ThenByDescending(p => VersionOf(p.Entry))];
    }

    private static PlugInCondition Condition(PlugInEntry entry) => entry.State switch
    {
        PlugInState.Quarantined => PlugInCondition.Quarantined,
        PlugInState.Failed => PlugInCondition.Failed,
        PlugInState.Incompatible => PlugInCondition.Incompatible,
        PlugInState.Disabled => entry.ReasonCode == "PlugIn:WaitsForRestart" ? PlugInCondition.Waiting : PlugInCondition.Disabled,
        _ => entry.PausedUntil is null ? PlugInCondition.Active : PlugInCondition.Paused,
    };

    // a version that cannot be read is the folder's name, and comes last
    private static Version VersionOf(PlugInEntry entry) => Version.TryParse(entry.Version, out var version) ? version : new Version();
}
