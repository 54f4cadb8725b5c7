using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-toast text="已转审核岗"&gt;: said once after an act; its content is the way back (撤回). Never an error.</summary>
[HtmlTargetElement("x-toast")]
public sealed class ToastTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var undo = await output.GetChildContentAsync();
        output.Become(Tags.El("div", "toast-note", Tags.Icon("check-circle-fill"), Tags.El("span", null, Text), undo)
            .Attr("role", "status"));
    }
}
