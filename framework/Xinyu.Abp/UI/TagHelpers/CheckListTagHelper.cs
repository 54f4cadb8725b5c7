using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-checks&gt; holds &lt;x-check&gt;: what is ready and what is not.</summary>
[HtmlTargetElement("x-checks")]
public sealed class CheckListTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ul", "checks", await output.GetChildContentAsync()));
}
