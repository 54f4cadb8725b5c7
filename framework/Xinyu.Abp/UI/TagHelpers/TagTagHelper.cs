using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-tag kind="Ok"&gt;已开通&lt;/x-tag&gt;: what stage, what kind.</summary>
[HtmlTargetElement("x-tag")]
public sealed class TagTagHelper : TagHelper
{
    public TagKind Kind { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => output.Become(Tags.El(
        "span",
        Kind == TagKind.Plain ? "tag" : $"tag tag-{Kind.ToString().ToLowerInvariant()}",
        await output.GetChildContentAsync()));
}
