using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-confirm id="open-first" title="开通第一批" ok="开通第一批"&gt;what happens then&lt;/x-confirm&gt;, with data-confirm="open-first"
/// on the submit button. Without script the button acts at once: what cannot be taken back needs a page of its own.
/// </summary>
[HtmlTargetElement("x-confirm")]
public sealed class ConfirmTagHelper : TagHelper
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The verb of the button that goes on.</summary>
    public string Ok { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "dialog",
            "dialog",
            Tags.El(
                "form",
                null,
                Tags.El("h2", null, Title).Attr("id", $"{Id}-title"),
                body,
                Tags.El(
                    "div",
                    "row-line",
                    Tags.El("button", "btn btn-primary", Ok).Attr("value", "yes"),
                    Tags.El("button", "btn btn-plain", UiText.Get("Cancel")).Attr("value", "no")))
                .Attr("method", "dialog"))
            .Attr("id", Id)
            .Attr("aria-labelledby", $"{Id}-title"));
    }
}
