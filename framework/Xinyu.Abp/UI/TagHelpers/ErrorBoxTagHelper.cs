using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-error-box fields="…" /&gt; on top of a form: every error of ModelState and of the fields, each leading to its field.</summary>
[HtmlTargetElement("x-error-box", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorBoxTagHelper : TagHelper
{
    public IEnumerable<FormField> Fields { get; set; } = [];

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Fields.SelectMany(OfField).Concat(OfModelState()).DistinctBy(error => (error.Id, error.Text)).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var id = ElementIds.Next();
        output.Become(Tags.El(
            "div",
            "error-box mb-4",
            Tags.El("h2", null, UiText.Get("Errors", errors.Count)).Attr("id", id),
            Tags.El("ul", "plain", errors.Select(error => Tags.El("li", null, Entry(error)))))
            .Attr("role", "alert")
            .Attr("tabindex", "-1")
            .Attr("aria-labelledby", id));
    }

    private static object Entry((string? Id, string Text) error) =>
        error.Id is null ? error.Text : Tags.Link("#" + error.Id, error.Text);

    private static IEnumerable<(string? Id, string Text)> OfField(FormField field)
    {
        if (!string.IsNullOrEmpty(field.Error))
        {
            yield return (field.Id, field.Error);
        }

        for (var i = 0; i < field.Rows.Count; i++)
        {
            foreach (var column in field.Columns)
            {
                if (field.Rows[i].Errors.TryGetValue(column.Id, out var text))
                {
                    yield return (TagBuilder.CreateSanitizedId(PostedForm.CellName(field, i, column), "_"), text);
                }
            }
        }
    }

    private IEnumerable<(string? Id, string Text)> OfModelState() =>
        ViewContext.ModelState.SelectMany(entry => (entry.Value?.Errors ?? []).Select(error =>
            (entry.Key.Length == 0 ? null : TagBuilder.CreateSanitizedId(entry.Key, "_"), error.Sentence())));
}
