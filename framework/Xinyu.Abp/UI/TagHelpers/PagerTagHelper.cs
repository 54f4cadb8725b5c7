using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-pager total="47" skip="0" size="12" /&gt;: skipCount and maxResultCount in the address, the filter kept.</summary>
[HtmlTargetElement("x-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    public int Total { get; set; }

    public int Skip { get; set; }

    public int Size { get; set; } = 20;

    /// <summary>The query's field; another than skipCount where a page has two lists.</summary>
    public string Field { get; set; } = "skipCount";

    /// <summary>What is counted: 件 unless said.</summary>
    public string? Unit { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var view = PagerView.Create(Total, Skip, Size);
        var unit = Unit ?? UiText.Get("Pager:Unit");
        var range = view.Total == 0
            ? UiText.Get("Pager:None", unit)
            : UiText.Get("Pager:Range", view.First.ToCount(), view.Last.ToCount(), view.Total.ToCount(), unit);
        output.Become(Tags.El("div", "pager", Tags.El("span", null, range), view.PageCount > 1 ? Links(view) : null));
    }

    private TagBuilder Links(PagerView view) => Tags.El(
        "nav",
        "push",
        Tags.El(
            "ul",
            "pagination",
            Step(view, view.HasPrevious, view.Current - 1, "Pager:Previous"),
            view.Pages().Select(page => Page(view, page)),
            Step(view, view.HasNext, view.Current + 1, "Pager:Next"))).Attr("aria-label", UiText.Get("Pager"));

    private TagBuilder Step(PagerView view, bool possible, int page, string key) => possible
        ? Tags.El("li", "page-item", Tags.Link(Url(view, page), UiText.Get(key), "page-link"))
        : Tags.El("li", "page-item disabled", Tags.El("span", "page-link", UiText.Get(key)));

    private TagBuilder Page(PagerView view, int? page)
    {
        if (page is not { } number)
        {
            return Tags.El("li", "page-item disabled", Tags.El("span", "page-link", "…"));
        }

        var link = Tags.Link(Url(view, number), number.ToString(CultureInfo.InvariantCulture), "page-link");
        return number == view.Current
            ? Tags.El("li", "page-item active", link.Attr("aria-current", "page"))
            : Tags.El("li", "page-item", link);
    }

    private string Url(PagerView view, int page) =>
        Field == "skipCount"
            ? ViewContext.HttpContext.Request.With((Field, view.SkipOf(page)), ("maxResultCount", view.Size))
            : ViewContext.HttpContext.Request.With((Field, view.SkipOf(page)));
}
