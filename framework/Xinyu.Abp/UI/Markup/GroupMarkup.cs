using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.UI.Markup;

/// <summary>The controls of a field that has several: radio buttons, boxes to tick, rows.</summary>
internal static class GroupMarkup
{
    private const int MostRadios = 5;

    public static bool UsesRadios(FormField field) =>
        field.Type == FormFieldType.Choice && field.Options.Count is > 0 and <= MostRadios;

    public static IEnumerable<TagBuilder> Controls(FormField field) => field.Type switch
    {
        FormFieldType.Table => [RowsMarkup.Rows(field)],
        FormFieldType.Boolean => YesNo(field),
        FormFieldType.MultiChoice => field.Options.Select((option, i) => Check(field, option, i, "checkbox")),
        _ => field.Options.Select((option, i) => Check(field, option, i, "radio"))
    };

    private static IEnumerable<TagBuilder> YesNo(FormField field)
    {
        yield return Check(field, new Option("true", UiText.Get("Yes")), 0, "radio");
        yield return Check(field, new Option("false", UiText.Get("No")), 1, "radio");
    }

    // the first control has the field's own id, so that the list of errors leads to it
    private static TagBuilder Check(FormField field, Option option, int index, string type)
    {
        var id = index == 0 ? field.Id : string.Create(CultureInfo.InvariantCulture, $"{field.Id}-{index}");
        var input = Tags.Single("input", "form-check-input")
            .Attr("type", type)
            .Attr("id", id)
            .Attr("name", field.Name)
            .Attr("value", option.Value)
            .Attr("aria-invalid", string.IsNullOrEmpty(field.Error) ? null : "true")
            .Flag("checked", field.Values.Contains(option.Value))
            .Flag("disabled", field.ReadOnly);
        return Tags.El("div", "form-check", input, Tags.El("label", "form-check-label", option.Text).Attr("for", id));
    }
}
