using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-filter name="stage" label="环节" value="…" options="…" /&gt;; without options it is a field to type in (type="date", "search").</summary>
[HtmlTargetElement("x-filter", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Value { get; set; }

    /// <summary>The choices; 全部 comes first by itself.</summary>
    public IEnumerable<Option>? Options { get; set; }

    /// <summary>What no choice is called, when it is not 全部.</summary>
    public string? All { get; set; }

    public string Type { get; set; } = "text";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = $"f-{TagBuilder.CreateSanitizedId(Name, "_")}";
        output.Become(Tags.El("span", "pair", Tags.El("label", null, Label).Attr("for", id), Control().Attr("id", id).Attr("name", Name)));
    }

    private TagBuilder Control() => Options is null
        ? Tags.Single("input", "form-control w-auto").Attr("type", Type).Attr("value", Value)
        : Tags.El("select", "form-select", Choice(new Option("", All ?? UiText.Get("Filter:All"))), Options.Select(Choice));

    private TagBuilder Choice(Option option) => Tags.El("option", null, option.Text)
        .Attr("value", option.Value)
        .Flag("selected", option.Value == (Value ?? ""));
}
