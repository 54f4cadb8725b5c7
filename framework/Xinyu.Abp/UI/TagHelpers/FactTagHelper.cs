using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-fact name="收费" note="任何环节都不收"&gt;不收费&lt;/x-fact&gt;; nothing inside is shown as a dash.</summary>
[HtmlTargetElement("x-fact")]
public sealed class FactTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>A second, smaller line.</summary>
    public string? Note { get; set; }

    /// <summary>Over the whole width of the list.</summary>
    public bool Wide { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "div",
            Wide ? "wide" : null,
            Tags.El("dt", null, Name),
            Tags.El("dd", null, value.IsEmptyOrWhiteSpace ? Tags.El("span", "muted", TextFormats.Dash) : value),
            string.IsNullOrEmpty(Note) ? null : Tags.El("dd", null, Note)));
    }
}
