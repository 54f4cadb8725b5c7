using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Json;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.Parameters;

/// <summary>A parameter as a field of a form, and what was typed back as a parameter's value.</summary>
internal sealed class ParameterField(IStringLocalizer<SystemAdminResource> localizer)
{
    public const string Name = "Value";

    public FormField Show(PlugInParameterEntry entry)
    {
        var field = Blank(entry);
        return field.Type == FormFieldType.Table ? field with { Rows = [.. Rows(entry.Value)] } : field with { Values = [entry.Value] };
    }

    /// <summary>What was typed, with a sentence beside each cell and field that does not fit.</summary>
    public FormField Typed(PlugInParameterEntry entry, IFormCollection form)
    {
        var field = Blank(entry).WithPosted(form);
        if (form.IsRowAction()) return field;
        if (field.Type == FormFieldType.Table) return field with { Rows = [.. field.Rows.Select(row => Judged(entry, row))] };
        return field with { Error = Wrong(entry.Kind, field.Value, entry.Min, entry.Max, mayBeEmpty: false) };
    }

    public static bool IsWrong(FormField field) => field.Error is not null || field.Rows.Any(r => r.Errors.Count > 0);

    /// <summary>Written like the default.</summary>
    public static string ValueOf(PlugInParameterEntry entry, FormField field) => field.Type != FormFieldType.Table
        ? field.Value
        : StoredJson.Write(field.Rows.Select(row => entry.Columns.ToDictionary(c => c.Id, c => Cell(c.Kind, row.Cells.GetValueOrDefault(c.Id)))).ToList());

    private FormField Blank(PlugInParameterEntry entry) => new(Name, entry.Label, TypeOf(entry.Kind))
    {
        Help = Help(entry),
        Options = TypeOf(entry.Kind) == FormFieldType.Choice ? YesNo : [],
        Columns = [.. entry.Columns.Select(c => new FormColumn(c.Id, c.Label, TypeOf(c.Kind)) { Options = TypeOf(c.Kind) == FormFieldType.Choice ? YesNo : [] })],
    };

    private List<Option> YesNo => [new("true", localizer["Yes"]), new("false", localizer["No"])];

    private string? Help(PlugInParameterEntry entry) => entry.Kind switch
    {
        "Table" => localizer["Parameter:TableHelp"].Value,
        "Number" when entry.Min is not null || entry.Max is not null => localizer["Parameter:RangeHelp", Bound(entry.Min), Bound(entry.Max)].Value,
        _ => null,
    };

    private FormRow Judged(PlugInParameterEntry entry, FormRow row) => row with
    {
        Errors = entry.Columns.Select(c => (c.Id, Error: Wrong(c.Kind, row.Cells.GetValueOrDefault(c.Id) ?? "", null, null, mayBeEmpty: true)))
            .Where(c => c.Error is not null).ToDictionary(c => c.Id, c => c.Error!),
    };

    private string? Wrong(string kind, string value, decimal? min, decimal? max, bool mayBeEmpty)
    {
        if (value.Length == 0) return mayBeEmpty || kind == "Text" ? null : localizer["Parameter:Empty"].Value;
        return kind switch
        {
            "Number" => Number(value) is { } number && number >= (min ?? number) && number <= (max ?? number) ? null
                : min is null && max is null ? localizer["Parameter:NotNumber"].Value : localizer["Parameter:NotInRange", Bound(min), Bound(max)].Value,
            "Date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : localizer["Parameter:NotDate"].Value,
            "Boolean" => value is "true" or "false" ? null : localizer["Parameter:Empty"].Value,
            _ => null,
        };
    }

    private string Bound(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? localizer["Parameter:NoBound"];

    private static FormFieldType TypeOf(string kind) => kind switch
    {
        "Number" => FormFieldType.Number,
        "Boolean" => FormFieldType.Choice,
        "Date" => FormFieldType.Date,
        "Table" => FormFieldType.Table,
        _ => FormFieldType.Text,
    };

    private static IEnumerable<FormRow> Rows(string json) => StoredJson.Read<List<Dictionary<string, JsonElement>>>(json)
        .Select(row => new FormRow(row.ToDictionary(c => c.Key, c => c.Value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => c.Value.GetString() ?? "",
            _ => c.Value.GetRawText(),
        })));

    private static object? Cell(string kind, string? text) => kind switch
    {
        _ when string.IsNullOrEmpty(text) => null,
        "Number" when Number(text) is { } number => number,
        "Boolean" => text == "true",
        _ => text,
    };

    private static decimal? Number(string text) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
