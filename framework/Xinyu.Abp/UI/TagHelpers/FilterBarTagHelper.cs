using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-filterbar clear-url="…"&gt; holds &lt;x-filter&gt;: a GET form that acts at once with script and by its button without.</summary>
[HtmlTargetElement("x-filterbar")]
public sealed class FilterBarTagHelper : TagHelper
{
    public string? ClearUrl { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var filters = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "form",
            "filterbar",
            filters,
            Tags.El("button", "btn btn-plain", UiText.Get("Filter")).Attr("type", "submit"),
            ClearUrl is null ? null : Tags.Link(ClearUrl, UiText.Get("Filter:Clear"), "small ms-1"))
            .Attr("method", "get")
            .Attr("data-autosubmit", ""));
    }
}
