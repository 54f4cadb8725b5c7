using System.Text.Json;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>
/// What lists and figures show of an item, picked out of its stored definition: reading 248 whole definitions, with their forms
/// and materials, would keep the first page after a start waiting.
/// </summary>
internal sealed record ItemHeadline(
    string Code, string DepartmentCode, string Name, ItemKind Kind, string Category, RolloutPhase Phase, int PromisedDays, int StatutoryDays,
    DayKind StatutoryDayKind, bool FeeCharged, string Result)
{
    public static ItemHeadline Of(ItemDefinition definition) => new(
        definition.Code, definition.DepartmentCode, definition.Name, definition.Kind, definition.Category, definition.Phase, definition.PromisedDays,
        definition.StatutoryDays, definition.StatutoryDayKind, definition.Fee.Charged, definition.Result);

    public static ItemHeadline Read(string definitionJson)
    {
        using var document = JsonDocument.Parse(definitionJson);
        var root = document.RootElement;
        string Text(string name) => root.GetProperty(name).GetString()!;
        int Number(string name) => root.GetProperty(name).GetInt32();
        return new(
            Text("code"), Text("departmentCode"), Text("name"), Enum.Parse<ItemKind>(Text("kind")), Text("category"), Enum.Parse<RolloutPhase>(Text("phase")),
            Number("promisedDays"), Number("statutoryDays"), Enum.Parse<DayKind>(Text("statutoryDayKind")),
            root.GetProperty("fee").GetProperty("charged").GetBoolean(), Text("result"));
    }
}
