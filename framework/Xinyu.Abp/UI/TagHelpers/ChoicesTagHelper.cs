using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-choices name="Input.Action" legend="下一步" items="…" value="…" /&gt;</summary>
[HtmlTargetElement("x-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Legend { get; set; } = "";

    public IEnumerable<Choice> Items { get; set; } = [];

    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become(Tags.El(
        "fieldset",
        "choices",
        Tags.El("legend", null, Legend),
        Items.Select(Item)).Attr("id", TagBuilder.CreateSanitizedId(Name, "_")));

    private TagBuilder Item(Choice item)
    {
        var forbidden = item.ForbiddenBecause is not null;
        var note = item.ForbiddenBecause ?? item.Note;
        return Tags.El(
            "label",
            forbidden ? "off" : null,
            Tags.Single("input", "form-check-input")
                .Attr("type", "radio")
                .Attr("name", Name)
                .Attr("value", item.Value)
                .Flag("checked", !forbidden && item.Value == Value)
                .Flag("disabled", forbidden),
            Tags.El("span", null, item.Text, note is null ? null : Tags.El("small", null, note)));
    }
}
