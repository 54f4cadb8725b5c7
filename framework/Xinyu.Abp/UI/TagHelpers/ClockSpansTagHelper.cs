using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-clock-spans model="…" open /&gt;: 每一天怎么算的, folded unless open.</summary>
[HtmlTargetElement("x-clock-spans", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ClockSpansTagHelper : TagHelper
{
    public IReadOnlyList<ClockSpan> Model { get; set; } = [];

    public bool Open { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Model.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var head = Tags.El(
            "tr",
            null,
            Head("Clock:Date"),
            Head("Clock:How"),
            Head("Clock:Working", "num"),
            Head("Clock:Calendar", "num"));
        output.Become(Tags.El(
            "details",
            "more",
            Tags.El("summary", null, Tags.Icon("chevron-down"), UiText.Get("Clock:Explain")),
            Tags.El("table", "table tight small mt-2", Tags.El("thead", null, head), Tags.El("tbody", null, Model.Select(Row))))
            .Flag("open", Open));
    }

    private static TagBuilder Head(string key, string? css = null) => Tags.El("th", css, UiText.Get(key)).Attr("scope", "col");

    private static TagBuilder Row(ClockSpan span) => Tags.El(
        "tr",
        null,
        Tags.El("th", "fw-normal", Dates(span)).Attr("scope", "row"),
        Cell("Clock:How", null, span.How),
        Cell("Clock:Working", "num", Days(span.WorkingDays)),
        Cell("Clock:Calendar", "num", Days(span.CalendarDays)));

    private static IHtmlContent Dates(ClockSpan span) => span.From == span.To
        ? Tags.Group(span.From.ToMonthDay())
        : Tags.Group(span.From.ToMonthDay(), Tags.El("span", "nowrap", UiText.Get("Clock:SpanEnd", span.To.ToMonthDay())));

    private static TagBuilder Cell(string key, string? css, string text) =>
        Tags.El("td", css, text).Attr("data-label", UiText.Get(key));

    private static string Days(int? days) => days is { } counted and not 0
        ? "+" + counted.ToString(CultureInfo.InvariantCulture)
        : UiText.Get("Clock:NotCounted");
}
