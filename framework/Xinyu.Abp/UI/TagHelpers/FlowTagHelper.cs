using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-flow steps="…" wide /&gt;: the flow as an ordered list; states are also said in words.</summary>
[HtmlTargetElement("x-flow", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlowTagHelper : TagHelper
{
    public IEnumerable<FlowStep> Steps { get; set; } = [];

    public bool Wide { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ol", Wide ? "flow flow-wide" : "flow", Steps.Select(Step)));

    private static TagBuilder Step(FlowStep step)
    {
        var css = string.Join(' ', new[]
        {
            step.Special ? "halt" : null,
            step.State switch { FlowStepState.Done => "done", FlowStepState.Now => "now", _ => null }
        }.Where(name => name is not null));
        return Tags.El(
            "li",
            css,
            Tags.El("b", null, step.Name),
            step.Note is null ? null : Tags.El("span", null, step.Note),
            step.State == FlowStepState.Done ? Tags.Hidden(UiText.Get("Flow:Done")) : null,
            step.Special ? Tags.Hidden(UiText.Get("Flow:Special")) : null)
            .Attr("aria-current", step.State == FlowStepState.Now ? "step" : null);
    }
}
