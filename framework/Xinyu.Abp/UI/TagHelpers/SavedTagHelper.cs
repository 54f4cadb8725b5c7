using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-saved id="saved" at="…" /&gt;: the autosave state. The form names it with data-autosave-status="saved" and
/// the address it is saved to with data-autosave="…".
/// </summary>
[HtmlTargetElement("x-saved", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SavedTagHelper : TagHelper
{
    public DateTime? At { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.RequireScript(PageAssets.Form);
        var text = At is { } at ? UiText.Get("Saved", at.ToTimeOfDay()) : UiText.Get("NotSaved");
        output.Become(Tags.El(
            "span",
            At is null ? "saved is-idle" : "saved",
            Tags.Icon("cloud-check"),
            Tags.El("span", null, text).Attr("data-text", ""))
            .Attr("role", "status")
            .Attr("data-saved", UiText.Get("Saved", "{0}"))
            .Attr("data-saving", UiText.Get("Saving"))
            .Attr("data-failed", UiText.Get("SaveFailed")));
    }
}
