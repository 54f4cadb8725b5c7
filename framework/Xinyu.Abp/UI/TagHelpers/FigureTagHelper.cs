using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-figure name="今日收件" note="昨天同时段 33"&gt;38&lt;/x-figure&gt;; with <c>lamp</c> its name is that light.</summary>
[HtmlTargetElement("x-figure")]
public sealed class FigureTagHelper : TagHelper
{
    public string? Name { get; set; }

    // not nullable, so that a page may write lamp="Red"; whether it is written is asked of the element
    public LampState Lamp { get; set; }

    /// <summary>What the number is compared with.</summary>
    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => output.Become(Tags.El(
        "div",
        "figure",
        Tags.El("dt", null, context.AllAttributes.ContainsName("lamp") ? LampMarkup.Lamp(Lamp, Name) : Name),
        Tags.El("dd", null, await output.GetChildContentAsync()),
        string.IsNullOrEmpty(Note) ? null : Tags.El("dd", null, Note)));
}
