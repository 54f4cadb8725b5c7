using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-use script="/lib/…" /&gt; or &lt;x-use htmx /&gt;: the page needs this script; the layout writes it once.</summary>
[HtmlTargetElement("x-use", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UseTagHelper : TagHelper
{
    public string? Script { get; set; }

    public bool Htmx { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (Htmx)
        {
            ViewContext.HttpContext.RequireScript(PageAssets.Htmx);
        }

        if (Script is not null)
        {
            ViewContext.HttpContext.RequireScript(Script);
        }
    }
}
