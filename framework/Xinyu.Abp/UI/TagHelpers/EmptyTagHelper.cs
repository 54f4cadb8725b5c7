using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-empty icon="inbox" title="没有待办"&gt;: what is missing and what it means, never 暂无数据.</summary>
[HtmlTargetElement("x-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Icon { get; set; } = "inbox";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become(Tags.El("div", "empty", Tags.Icon(Icon), Tags.El("b", null, Title), body));
    }
}
