using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-check state="Warn" title="流程已发布" note="经贸委 JM-04 未发布" value="99 / 100" /&gt;</summary>
[HtmlTargetElement("x-check", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckTagHelper : TagHelper
{
    public CheckState State { get; set; }

    public string Title { get; set; } = "";

    public string? Note { get; set; }

    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var icon = State switch
        {
            CheckState.Ok => "check-lg",
            CheckState.Warn => "exclamation-triangle",
            CheckState.Bad => "x-lg",
            _ => "clock"
        };
        output.Become(Tags.El(
            "li",
            null,
            Tags.Icon(icon),
            Tags.El(
                "div",
                null,
                Tags.Hidden(UiText.Get($"Check:{State}")),
                Tags.El("b", null, Title),
                Note is null ? null : Tags.El("p", null, Note)),
            Value is null ? null : Tags.El("span", "nowrap", Value)));
    }
}
