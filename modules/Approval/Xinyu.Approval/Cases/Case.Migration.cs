using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases;

// The versions a case stands on.
internal sealed partial class Case
{
    public CasePins Pins() => new(ItemVersion, FlowKey, FlowVersion, PlugInVersion);

    public void Migrate(CaseMoment moment, CaseActor actor, ItemDefinition item, CasePins to, string? flowState, MigrationRecord record)
    {
        var arguments = Arguments(
            ("itemBefore", Text(ItemVersion)), ("item", Text(to.ItemVersion)), ("flowBefore", $"{FlowKey} {FlowVersion}"), ("flow", $"{to.FlowKey} {to.FlowVersion}"),
            ("plugInBefore", PlugInVersion), ("plugIn", to.PlugIn == PlugInVersion ? null : to.PlugIn), ("materials", string.Join('、', record.NewMaterials)),
            ("reason", record.Reason));
        Moved(arguments, "promised", record.Before.Promised, record.After.Promised);
        Moved(arguments, "statutory", record.Before.Statutory, record.After.Statutory);
        Append(CaseEventKind.Migrated, moment, actor, arguments: arguments);
        (ItemVersion, ItemName, FlowKey, FlowVersion, PlugInVersion) = (to.ItemVersion, item.Name, to.FlowKey, to.FlowVersion, to.PlugIn);
        FlowState = flowState;
    }

    private static void Moved(Dictionary<string, string> arguments, string clock, DateOnly? from, DateOnly? to)
    {
        if (from == to) return;
        if (from is { } old) arguments[clock + "Before"] = old.Iso();
        if (to is { } day) arguments[clock] = day.Iso();
    }
}

/// <summary>What the event of a migration says beside the versions.</summary>
internal sealed record MigrationRecord(CaseDates Before, CaseDates After, IReadOnlyList<string> NewMaterials, string Reason);
