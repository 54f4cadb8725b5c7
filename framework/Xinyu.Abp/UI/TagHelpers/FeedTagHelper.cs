using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-feed items="…" /&gt;: not read aloud by itself when it changes.</summary>
[HtmlTargetElement("x-feed", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FeedTagHelper : TagHelper
{
    public IEnumerable<FeedEntry> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ul", "feed", Items.Select(Item)).Attr("aria-live", "off"));

    private static TagBuilder Item(FeedEntry item) => Tags.El(
        "li",
        null,
        Tags.El("time", null, item.At.ToTimeOfDay()).Attr("datetime", item.At.ToIsoInstant()),
        Tags.El("span", "what", item.Act),
        Tags.El(
            "span",
            null,
            item.Url is null ? item.What : Tags.Link(item.Url, item.What, "quiet"),
            item.Reference is null ? null : Tags.El("span", "sub", item.Reference)));
}
