using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-progress-steps steps="…" current="1" /&gt;: three to five steps of a form; the current one counts from 0.</summary>
[HtmlTargetElement("x-progress-steps", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressStepsTagHelper : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];

    public int Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become(
        Tags.El("ol", "progress-steps", Steps.Select(Step)).Attr("aria-label", UiText.Get("Steps")));

    private TagBuilder Step(string name, int index) => index < Current
        ? Tags.El("li", "done", Tags.Icon("check-lg"), " ", name, Tags.Hidden(UiText.Get("Flow:Done")))
        : Tags.El("li", null, name).Attr("aria-current", index == Current ? "step" : null);
}
