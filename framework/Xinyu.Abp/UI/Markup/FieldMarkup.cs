using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.UI.Markup;

/// <summary>A field around its control: label, help, error, then control, joined by ids for screen readers.</summary>
internal static class FieldMarkup
{
    /// <summary>The field; <paramref name="own"/> is a control the page author wrote instead of ours.</summary>
    public static TagBuilder Field(FormField field, IHtmlContent? own = null)
    {
        var grouped = own is null && IsGroup(field);
        var box = Tags.El(grouped ? "fieldset" : "div", Css(field, grouped)).Flag("hidden", !field.IsVisible);
        if (field.VisibleWhen is not null)
        {
            box.Attr("data-visible-when", field.VisibleWhen);
        }

        var help = Help(field);
        var describedBy = DescribedBy(field, help is not null);
        box.Add(Label(field, grouped), help, Error(field));
        return grouped
            ? box.Attr("aria-describedby", describedBy).Add(GroupMarkup.Controls(field))
            : box.Add(own ?? ControlMarkup.Control(field, describedBy));
    }

    public static TagBuilder? ErrorText(string id, string? error) => string.IsNullOrEmpty(error)
        ? null
        : Tags.El("p", "error-text", Tags.Icon("exclamation-circle"), " ", error).Attr("id", $"{id}-error");

    private static bool IsGroup(FormField field) =>
        field.Type is FormFieldType.Boolean or FormFieldType.MultiChoice or FormFieldType.Table || GroupMarkup.UsesRadios(field);

    private static TagBuilder Label(FormField field, bool grouped)
    {
        var label = Tags.El(grouped ? "legend" : "label", null, UnitLabel.Of(field).Label);
        if (!field.Required)
        {
            label.Add(Tags.El("span", "opt", UiText.Get("Optional")));
        }

        return grouped ? label : label.Attr("for", field.Id);
    }

    private static TagBuilder? Help(FormField field)
    {
        var text = string.Join(UiText.IsEnglish ? " " : "", new[] { Reveal.Reason(field), field.Help }
            .Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? null : Tags.El("p", "help", text).Attr("id", $"{field.Id}-help");
    }

    private static TagBuilder? Error(FormField field) => ErrorText(field.Id, field.Error);

    private static string? DescribedBy(FormField field, bool help)
    {
        var ids = (help ? $"{field.Id}-help " : "") + (string.IsNullOrEmpty(field.Error) ? "" : $"{field.Id}-error");
        return ids.Length == 0 ? null : ids.Trim();
    }

    private static string Css(FormField field, bool grouped) => string.Join(' ', new[]
    {
        field.VisibleWhen is null && field.RevealReason is null ? null : "reveal",
        "field",
        string.IsNullOrEmpty(field.Error) ? null : "field-error",
        field.Type == FormFieldType.Table ? "field-rows" : null,
        grouped && field.Type is not FormFieldType.Table and not FormFieldType.Boolean ? "check-cols" : null
    }.Where(name => name is not null));
}
