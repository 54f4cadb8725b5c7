using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-tab href="…" current="true" count="47"&gt;全部&lt;/x-tab&gt;</summary>
[HtmlTargetElement("x-tab")]
public sealed class TabTagHelper : TagHelper
{
    public string? Href { get; set; }

    public bool Current { get; set; }

    public int? Count { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var count = Count is { } number ? Tags.El("span", null, number.ToCount()) : null;
        output.Become(Tags.El("li", null, Tags.Link(Href, Tags.Group(text, count)).Attr("aria-current", Current ? "true" : null)));
    }
}
