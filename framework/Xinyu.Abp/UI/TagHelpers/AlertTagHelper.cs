using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-alert kind="Warn"&gt;: one sentence, one link. Not more than two on a page.</summary>
[HtmlTargetElement("x-alert")]
public sealed class AlertTagHelper : TagHelper
{
    public AlertKind Kind { get; set; }

    /// <summary>A Bootstrap icon name without "bi-"; each kind has its own.</summary>
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (css, icon) = Kind switch
        {
            AlertKind.Warn => ("alert alert-warn", "exclamation-triangle"),
            AlertKind.CardRed => ("alert alert-card-red", "exclamation-octagon"),
            _ => ("alert", "info-circle")
        };
        var body = await output.GetChildContentAsync();
        output.Become(Tags.El("div", css, Tags.Icon(Icon ?? icon), Tags.El("div", null, body)).Attr("role", "note"));
    }
}
