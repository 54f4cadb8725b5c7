using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-plan model="…" /&gt;: bars on one axis of working days, drawn as one SVG under the names; states are also said in words.
/// </summary>
[HtmlTargetElement("x-plan", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PlanTagHelper : TagHelper
{
    public PlanView? Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Model is not { Bars.Count: > 0 } plan)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(Tags.El(
            "figure", "plan",
            Tags.El("div", "plan-picture", PlanBars.Draw(plan), Tags.El("ol", null, plan.Bars.Select(Name))),
            Tags.El("figcaption", null, Tags.El("ul", "legend", Legend(plan)), Tags.El("span", "muted small", UiText.Get("Plan:Axis", PlanBars.GridDays)))));
    }

    private static object Name(PlanBar bar) => Tags.El(
        "li", bar.State switch { PlanBarState.Done => "done", PlanBarState.Now => "now", _ => null },
        Tags.El("b", null, bar.Name),
        bar.Note is null ? null : Tags.El("span", null, bar.Note),
        bar.State == PlanBarState.Done ? Tags.Hidden(UiText.Get("Flow:Done")) : null,
        bar.Critical ? Tags.Hidden(UiText.Get("Plan:Critical")) : null);

    private static IEnumerable<object> Legend(PlanView plan)
    {
        yield return Tags.El("li", "critical", UiText.Get("Plan:Critical"));
        if (plan.Bars.Any(bar => !bar.Critical)) yield return Tags.El("li", "beside", UiText.Get("Plan:Side"));
        if (plan.Bars.Any(bar => bar.LatestEnd > bar.End)) yield return Tags.El("li", "slack", UiText.Get("Plan:Slack"));
        if (plan.Bars.Any(bar => bar.State == PlanBarState.Done)) yield return Tags.El("li", "done", UiText.Get("Plan:Done"));
    }
}
