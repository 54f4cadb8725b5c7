using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.UI.Markup;

/// <summary>The one control of a field that has one.</summary>
internal static class ControlMarkup
{
    public static TagBuilder Control(FormField field, string? describedBy)
    {
        var control = field.Type switch
        {
            FormFieldType.LongText => Tags.El("textarea", "form-control", "\n" + field.Value)
                .Attr("rows", field.Lines.ToString(CultureInfo.InvariantCulture)),
            FormFieldType.Choice => Select(field.Options, field.Value),
            _ => Input(field.Type, field.InputType).Attr("value", field.InputType == "password" ? null : field.Value)
        };
        control.Attr("id", field.Id)
            .Attr("name", field.Name)
            .Attr("aria-describedby", describedBy)
            .Attr("aria-invalid", string.IsNullOrEmpty(field.Error) ? null : "true")
            .Attr("autocomplete", field.Autocomplete ?? control.Attributes.GetValueOrDefault("autocomplete"))
            .Flag("readonly", field.ReadOnly && field.Type != FormFieldType.Choice)
            .Flag("disabled", field.ReadOnly && field.Type == FormFieldType.Choice);
        if (field.MaxLength is { } length)
        {
            control.Attr("maxlength", length.ToString(CultureInfo.InvariantCulture));
        }

        return UnitLabel.Of(field).Unit is { } unit ? Tags.El("div", "unit", control, Tags.El("span", null, unit)) : control;
    }

    public static TagBuilder Select(IEnumerable<Option> options, string value) => Tags.El(
        "select",
        "form-select",
        Choice(new Option("", UiText.Get("Choose")), value),
        options.Select(option => Choice(option, value)));

    /// <summary>Typing aids only: what is right is said by the server, in a sentence.</summary>
    public static TagBuilder Input(FormFieldType type, string? inputType = null)
    {
        var input = Tags.Single("input", type == FormFieldType.Date ? "form-control w-auto" : "form-control");
        return type switch
        {
            FormFieldType.Number => input.Attr("type", "text").Attr("inputmode", "decimal").Attr("autocomplete", "off"),
            FormFieldType.Integer => input.Attr("type", "text").Attr("inputmode", "numeric").Attr("autocomplete", "off"),
            FormFieldType.Date => input.Attr("type", "date"),
            FormFieldType.IdCard or FormFieldType.Uscc => input.Attr("type", "text").Attr("maxlength", "18").Attr("autocomplete", "off").Attr("spellcheck", "false"),
            FormFieldType.Phone => input.Attr("type", "tel").Attr("autocomplete", "tel"),
            FormFieldType.Email => input.Attr("type", "email").Attr("autocomplete", "email"),
            FormFieldType.Address => input.Attr("type", "text").Attr("autocomplete", "street-address"),
            _ => input.Attr("type", inputType ?? "text")
        };
    }

    private static TagBuilder Choice(Option option, string value) =>
        Tags.El("option", null, option.Text).Attr("value", option.Value).Flag("selected", option.Value == value);
}
