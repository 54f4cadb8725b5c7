using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-findings items="…" /&gt;: needs a person first, then passed, then not checked; each with its evidence.</summary>
[HtmlTargetElement("x-findings", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FindingsTagHelper : TagHelper
{
    public IEnumerable<Finding> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ul", "findings", Items.OrderBy(item => Rank(item.Result)).Select(Item)));

    private static int Rank(FindingResult result) => result switch
    {
        FindingResult.NeedsPerson => 0,
        FindingResult.CheckFailed => 1,
        FindingResult.Passed => 2,
        _ => 3
    };

    private static TagBuilder Item(Finding item)
    {
        var (icon, word) = item.Result switch
        {
            FindingResult.NeedsPerson => ("exclamation-triangle", "Finding:Judge"),
            FindingResult.CheckFailed => ("exclamation-triangle", "Finding:Failed"),
            FindingResult.Passed => ("check-circle", "Finding:Passed"),
            _ => ("dash-circle", "Finding:Unchecked")
        };
        var link = item.LinkUrl is null ? null : Tags.Link(item.LinkUrl, item.LinkText ?? item.Title);
        return Tags.El(
            "li",
            null,
            Tags.Icon(icon),
            Tags.El(
                "div",
                null,
                Tags.Hidden(UiText.Get(word)),
                Tags.El("b", null, item.Title),
                item.Evidence is null && link is null ? null : Tags.El("p", null, item.Evidence, item.Evidence is null || link is null ? null : " ", link)));
    }
}
