using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-lamp state="Yellow" /&gt;: shape, colour and word together; <c>text</c> replaces the word (黄牌 1).</summary>
[HtmlTargetElement("x-lamp")]
public sealed class LampTagHelper : TagHelper
{
    public LampState State { get; set; }

    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(LampMarkup.Lamp(State, string.IsNullOrWhiteSpace(Text) ? null : Text));
}
