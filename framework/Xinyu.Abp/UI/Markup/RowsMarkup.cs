using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.UI.Markup;

/// <summary>
/// A table field. Its buttons are submit buttons named action, so that rows come and go without script;
/// with script they are copied from the template.
/// </summary>
internal static class RowsMarkup
{
    public static TagBuilder Rows(FormField field)
    {
        var head = Tags.El(
            "tr",
            null,
            field.Columns.Select(column => Tags.El("th", null, Head(column)).Attr("scope", "col")),
            Tags.El("th", null, Tags.Hidden(UiText.Get("RowActions"))).Attr("scope", "col"));
        var body = Tags.El("tbody", null, field.Rows.Select((row, i) => Row(field, row, i)));
        var table = Tags.El("table", "table table-stack", Tags.El("thead", null, head), body);
        return Tags.El(
            "div",
            null,
            Tags.El("div", "scroll", table),
            Tags.El("template", null, Row(field, FormRow.Empty, field.Rows.Count)),
            field.ReadOnly ? null : Button("add", $"add-row:{field.Name}", "btn btn-plain mt-2", UiText.Get("AddRow")).Attr("id", field.Id))
            .Attr("data-rows", field.Name)
            .Attr("data-remove-label", UiText.Get("RemoveRow"));
    }

    private static TagBuilder Row(FormField field, FormRow row, int index) => Tags.El(
        "tr",
        null,
        field.Columns.Select(column => Cell(field, row, index, column)),
        Tags.El("td", "go", field.ReadOnly ? null : Remove(field, index)));

    private static TagBuilder Cell(FormField field, FormRow row, int index, FormColumn column)
    {
        var name = PostedForm.CellName(field, index, column);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var value = row.Cells.GetValueOrDefault(column.Id) ?? "";
        var error = row.Errors.GetValueOrDefault(column.Id);
        var control = column.Options.Count > 0
            ? ControlMarkup.Select(column.Options, value)
            : ControlMarkup.Input(column.Type).Attr("value", value);
        control.Attr("id", id)
            .Attr("name", name)
            .Attr("data-column", column.Id)
            .Attr("aria-label", Head(column))
            .Attr("aria-invalid", error is null ? null : "true")
            .Attr("aria-describedby", error is null ? null : $"{id}-error")
            .Flag("readonly", field.ReadOnly);
        return Tags.El("td", error is null ? null : "field-error", FieldMarkup.ErrorText(id, error), control)
            .Attr("data-label", Head(column));
    }

    private static string Head(FormColumn column) =>
        column.Required ? column.Label : $"{column.Label} {UiText.Get("Optional")}";

    private static TagBuilder Remove(FormField field, int index) =>
        Button(
            "remove",
            string.Create(CultureInfo.InvariantCulture, $"remove-row:{field.Name}:{index}"),
            "btn btn-plain",
            UiText.Get("RemoveRowShort"))
            .Attr("aria-label", UiText.Get("RemoveRow", index + 1));

    private static TagBuilder Button(string row, string value, string css, string text) => Tags.El("button", css, text)
        .Attr("type", "submit")
        .Attr("name", "action")
        .Attr("value", value)
        .Attr("data-row", row)
        .Attr("formnovalidate", "formnovalidate");
}
