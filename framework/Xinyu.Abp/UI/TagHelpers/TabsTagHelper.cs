using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-tabs label="待办分类"&gt; holds &lt;x-tab&gt;: links that narrow a list or change the view.</summary>
[HtmlTargetElement("x-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    public string? Label { get; set; }

    /// <summary>Further classes of the list itself, such as px-2 in a flush panel.</summary>
    public string? ListClass { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tabs = await output.GetChildContentAsync();
        output.Become(Tags.El("nav", null, Tags.El("ul", $"tabs {ListClass}".TrimEnd(), tabs)).Attr("aria-label", Label));
    }
}
