using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-lights items="…" /&gt;: a department that is not open is dashed, without a lamp.</summary>
[HtmlTargetElement("x-lights", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LightsTagHelper : TagHelper
{
    public IEnumerable<DepartmentLight> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ul", "lights", Items.Select(Light)));

    private static TagBuilder Light(DepartmentLight item)
    {
        if (item.State == LampState.Off)
        {
            return Tags.El("li", "light light-off", Tags.El("b", null, item.Department), Tags.Hidden(item.State.ToText()));
        }

        var content = Tags.Group(Tags.El("b", null, item.Department), LampMarkup.Lamp(item.State, item.Text));
        return Tags.El("li", null, item.Url is null ? Tags.El("div", "light", content) : Tags.Link(item.Url, content, "light"));
    }
}
