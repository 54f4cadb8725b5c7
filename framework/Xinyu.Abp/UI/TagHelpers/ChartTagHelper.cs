using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-chart kind="Trend" table="…" label="近 20 个工作日每天收件与办结件数" /&gt;: the table comes with it, folded.</summary>
[HtmlTargetElement("x-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    public ChartKind Kind { get; set; }

    public ChartTable? Table { get; set; }

    public string Label { get; set; } = "";

    /// <summary>The lowest value of the axis.</summary>
    public int Min { get; set; }

    /// <summary>For the wall: the table is there for screen readers only.</summary>
    public bool HideTable { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Table is null)
        {
            output.SuppressOutput();
            return;
        }

        ViewContext.HttpContext.RequireScript(PageAssets.ChartLibrary, PageAssets.Charts);
        var id = ElementIds.Next();
        var box = Tags.El("div", "chart")
            .Attr("data-chart", Kind.ToString().ToLowerInvariant())
            .Attr("data-source", id)
            .Attr("data-min", Min.ToString(CultureInfo.InvariantCulture))
            .Attr("role", "img")
            .Attr("aria-label", Label);
        output.Become(Tags.El("div", null, box, HideTable ? Tags.El("div", "visually-hidden", Numbers(id)) : Folded(id)));
    }

    private TagBuilder Folded(string id) => Tags.El(
        "details",
        "more",
        Tags.El("summary", null, Tags.Icon("table"), UiText.Get("SeeNumbers")),
        Tags.El("div", "scroll", Numbers(id)).Attr("tabindex", "0").Attr("role", "region").Attr("aria-label", Label));

    private TagBuilder Numbers(string id) => Tags.El(
        "table",
        "table",
        Tags.El("caption", "visually-hidden", Label),
        Tags.El("thead", null, Tags.El("tr", null, Table!.Heads.Select((head, i) =>
            Tags.El("th", i == 0 ? null : "num", head).Attr("scope", "col")))),
        Tags.El("tbody", null, Table.Rows.Select(row => Tags.El(
            "tr",
            null,
            Tags.El("th", null, row.Name).Attr("scope", "row"),
            row.Values.Select(value => Tags.El("td", "num", value?.ToAmount() ?? TextFormats.Dash))))))
        .Attr("id", id);
}
