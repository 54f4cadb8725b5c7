using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-facts&gt;, &lt;x-keyfacts&gt; (four at most, at the top of a guide) and &lt;x-figures&gt; hold &lt;x-fact&gt; or &lt;x-figure&gt;.
/// </summary>
[HtmlTargetElement("x-facts")]
[HtmlTargetElement("x-keyfacts")]
[HtmlTargetElement("x-figures")]
public sealed class FactListTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("dl", context.TagName[2..], await output.GetChildContentAsync()));
}
