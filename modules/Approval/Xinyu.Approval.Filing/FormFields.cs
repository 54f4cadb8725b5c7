using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;
using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Filing;

/// <summary>Between the item's field definitions with their values and the fields that the theme shows and posts.</summary>
internal static class FormFields
{
    /// <summary>Keeps the names of the item's fields apart from those of the page.</summary>
    public const string Prefix = "f.";

    public static IReadOnlyList<FormField> Show(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values, FormReport report) =>
        [.. fields.Select(field => Empty(field) with
        {
            Values = Values(values.GetValueOrDefault(field.Id)),
            Rows = field.Type == FieldType.Table ? Rows(field, values.GetValueOrDefault(field.Id), report) : [],
            Error = report.ErrorOf(field.Id),
            IsVisible = report.IsVisible(field.Id),
        })];

    /// <summary>What was posted, with the row buttons done.</summary>
    public static IReadOnlyDictionary<string, object?> Read(IReadOnlyList<FieldDefinition> fields, IFormCollection form)
    {
        var raw = new Dictionary<string, string[]>();
        foreach (var field in fields)
        {
            var posted = Empty(field).WithPosted(form);
            if (field.Type != FieldType.Table) raw[field.Id] = [.. posted.Values];
            for (var i = 0; i < posted.Rows.Count; i++)
                foreach (var (column, typed) in posted.Rows[i].Cells)
                    raw[string.Create(CultureInfo.InvariantCulture, $"{field.Id}[{i}].{column}")] = [typed];
        }
        return FormValues.FromRaw(fields, raw);
    }

    private static FormField Empty(FieldDefinition field) => new(Prefix + field.Id, field.Label, Type(field.Type))
    {
        Required = field.Required,
        MaxLength = field.MaxLength,
        Options = Options(field),
        Columns = [.. field.Columns.Select(c => new FormColumn(c.Id, c.Label, Type(c.Type)) { Required = c.Required, Options = Options(c) })],
        VisibleWhen = field.VisibleWhen,
        Section = field.Section,
    };

    private static IReadOnlyList<Option> Options(ColumnDefinition column) => [.. column.Options.Select(Option.Of)];

    private static IReadOnlyList<string> Values(object? value) => value switch
    {
        IReadOnlyList<string> many => many,
        _ => FormText.Typed(value) is { Length: > 0 } one ? [one] : [],
    };

    private static IReadOnlyList<FormRow> Rows(FieldDefinition field, object? value, FormReport report) =>
        value is IReadOnlyList<IReadOnlyDictionary<string, object?>> { Count: > 0 } rows
            ? [.. rows.Select((row, i) => new FormRow(field.Columns.ToDictionary(c => c.Id, c => FormText.Typed(row.GetValueOrDefault(c.Id))))
            {
                Errors = report.ErrorsOfRow(field.Id, i),
            })]
            : [FormRow.Empty];

    private static FormFieldType Type(FieldType type) => Enum.Parse<FormFieldType>(type.ToString());
}
