using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-warrant state="Red" title="环保局 · 超法定 2 日"&gt;: one card: who, how much over, and its state inside.</summary>
[HtmlTargetElement("x-warrant")]
public sealed class WarrantTagHelper : TagHelper
{
    public LampState State { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Replaces the word of the light (剩 1 个工作日).</summary>
    public string? LampText { get; set; }

    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        var css = State switch
        {
            LampState.Red => "warrant warrant-red",
            LampState.Yellow => "warrant warrant-yellow",
            _ => "warrant"
        };
        output.Become(Tags.El(
            "div",
            css,
            Tags.El(
                "div",
                "row-line",
                LampMarkup.Lamp(State, LampText),
                Tags.El("b", null, Href is null ? Title : Tags.Link(Href, Title, "quiet"))),
            body.IsEmptyOrWhiteSpace ? null : Tags.El("p", null, body)));
    }
}
