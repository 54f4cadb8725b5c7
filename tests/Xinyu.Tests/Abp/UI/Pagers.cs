using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.TagHelpers;

namespace Xinyu.Tests.Abp.UI;

public sealed class Pagers
{
    [Theory]
    [InlineData(47, 0, 12, 1, 4, 1, 12)]
    [InlineData(47, 36, 12, 4, 4, 37, 47)]
    [InlineData(47, 999, 12, 4, 4, 37, 47)]
    [InlineData(48, 36, 12, 4, 4, 37, 48)]
    [InlineData(0, 0, 12, 1, 1, 0, 0)]
    [InlineData(5, -3, 0, 1, 5, 1, 1)]
    public void A_pager_counts_pages_and_rows(int total, int skip, int size, int current, int pages, int first, int last)
    {
        var view = PagerView.Create(total, skip, size);
        (view.Current, view.PageCount, view.First, view.Last).ShouldBe((current, pages, first, last));
    }

    [Theory]
    [InlineData(47, 0, "1 2 3 4")]
    [InlineData(240, 0, "1 2 3 … 20")]
    [InlineData(240, 108, "1 … 8 9 10 11 12 … 20")]
    [InlineData(240, 36, "1 2 3 4 5 6 … 20")]
    [InlineData(240, 228, "1 … 18 19 20")]
    [InlineData(84, 36, "1 2 3 4 5 6 7")]
    public void Long_runs_of_pages_are_left_out_but_never_a_single_one(int total, int skip, string pages) =>
        string.Join(' ', PagerView.Create(total, skip, 12).Pages().Select(page => page?.ToString() ?? "…")).ShouldBe(pages);

    [Fact]
    public async Task Turning_the_page_keeps_the_filter()
    {
        var html = await new PagerTagHelper { Total = 47, Skip = 0, Size = 12, ViewContext = Rendered.View("?stage=审核&skipCount=24") }
            .Html("x-pager");
        html.ShouldContain("第 1 至 12 件，共 47 件");
        html.ShouldContain("/list?stage=%E5%AE%A1%E6%A0%B8&amp;skipCount=12&amp;maxResultCount=12");
        html.ShouldContain("aria-current=\"page\"");
        html.ShouldContain("<li class=\"page-item disabled\"><span class=\"page-link\">上一页</span></li>");
    }

    [Fact]
    public async Task One_page_needs_no_links() =>
        (await new PagerTagHelper { Total = 3, Size = 12, ViewContext = Rendered.View() }.Html("x-pager"))
            .ShouldBe("<div class=\"pager\"><span>第 1 至 3 件，共 3 件</span></div>");
}
