using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Xinyu.Abp.UI.Markup;

internal static class TagHelperOutputExtensions
{
    /// <summary>The helper's element becomes this one; what the page author wrote on it (class, id, data-…) stays.</summary>
    public static void Become(this TagHelperOutput output, TagBuilder tag)
    {
        output.TagName = tag.TagName;
        output.TagMode = tag.TagRenderMode == TagRenderMode.SelfClosing ? TagMode.SelfClosing : TagMode.StartTagAndEndTag;
        output.MergeAttributes(tag);
        output.Content.SetHtmlContent(tag.InnerHtml);
    }
}
