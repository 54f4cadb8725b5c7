using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-panel-head&gt; inside x-panel: badges and links beside the heading; class="push" moves one to the right.</summary>
[HtmlTargetElement("x-panel-head", ParentTag = "x-panel")]
public sealed class PanelHeadTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.SuppressOutput();
        if (context.Items.TryGetValue(typeof(PanelSlot), out var slot))
        {
            ((PanelSlot)slot).Head = content;
        }
    }
}
