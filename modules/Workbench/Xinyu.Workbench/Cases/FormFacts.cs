using Xinyu.Abp.UI.Components;
using System.Globalization;
using System.Text.Json;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Forms;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <param name="Marked">A finding that needs a person rests on this field.</param>
/// <param name="Lines">More than one for a table field: one line a row.</param>
internal sealed record FormFact(string Id, string Label, IReadOnlyList<string> Lines, bool Wide, bool Marked, string? Section);

/// <summary>The application form as filled in, read-only, in the order of the item's definition.</summary>
internal sealed class FormFacts(CaseTexts texts)
{
    public IReadOnlyList<FormFact> Of(CaseDetail detail)
    {
        using var form = Parse(detail.FormJson);
        var marked = detail.Findings.Where(f => CaseFindings.Result(f.Severity) == FindingResult.NeedsPerson).SelectMany(f => f.FieldIds).ToHashSet();
        return
        [
            .. from field in (detail.FiledItem ?? detail.Item).Fields
               let value = Find(form.RootElement, field.Id)
               // a conditional field that was not asked has nothing to show
               where value is not null || field.VisibleWhen is null
               select new FormFact(
                   field.Id, field.Label, value is { } given ? Lines(field, given) : [],
                   field.Type is FieldType.LongText or FieldType.Table, marked.Contains(field.Id), field.Section),
        ];
    }

    private List<string> Lines(FieldDefinition field, JsonElement value) => (field.Type, value.ValueKind) switch
    {
        (FieldType.Table, JsonValueKind.Array) => [.. value.EnumerateArray().Select(row => Row(field, row))],
        (_, JsonValueKind.Array) => [string.Join(texts["List:Separator"], value.EnumerateArray().Select(v => Text(field, v)))],
        _ => [Text(field, value)],
    };

    private string Row(FieldDefinition field, JsonElement row) => string.Join(
        texts["Event:Separator"],
        from column in field.Columns
        let cell = Find(row, column.Id)
        where cell is not null
        select $"{column.Label} {Text(column, cell.Value)}");

    private string Text(ColumnDefinition field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => texts["Yes"],
        JsonValueKind.False => texts["No"],
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToAmount(),
        JsonValueKind.String when field.Type is FieldType.Number or FieldType.Integer
            && decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number.ToAmount(),
        JsonValueKind.String => value.GetString() ?? "",
        _ => value.ToString(),
    };

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
        && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()))
            ? value
            : null;

    private static JsonDocument Parse(string json) => JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "{}" : json);
}
