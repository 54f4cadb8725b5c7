using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-next eyebrow="要您办的事" title="补充 1 份材料"&gt;: the one thing the applicant must do; never two on a page.</summary>
[HtmlTargetElement("x-next")]
public sealed class NextTagHelper : TagHelper
{
    public string? Eyebrow { get; set; }

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "section",
            "next",
            string.IsNullOrEmpty(Eyebrow) ? null : Tags.El("p", "eyebrow", Eyebrow),
            Tags.El("h2", null, Title).Attr("id", "next-title"),
            body).Attr("aria-labelledby", "next-title"));
    }
}
