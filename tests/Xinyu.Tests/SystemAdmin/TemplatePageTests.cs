using System.Net;
using System.Text;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>By page and without script: typed or uploaded, looked at, published with its reason, and printed in the next case.</summary>
public sealed class TemplatePageTests
{
    private const string Page = "/admin/templates/receipt/edit";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_is_looked_at_mended_published_and_stands_in_the_next_receipt()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        (await bench.ReadAsync(Page)).ShouldContain("<h2>收到的材料</h2>");

        var (status, html) = await bench.SendAsync(Page, Form("<p>已收到。</p>\n{{ colour }}"));
        status.ShouldBe(HttpStatusCode.OK, html);
        html.ShouldContain("第 2 行");
        html.ShouldContain("这种文书没有“colour”这个变量。");
        html.ShouldContain("{{ colour }}</textarea>");
        html.ShouldNotContain("发布为第 2 版");

        const string text = "<p>{{ itemName }}的材料已收到，请放心。</p>";
        (_, html) = await bench.SendAsync(Page, Form(text));
        html.ShouldContain("没有问题。");
        html.ShouldContain("<p>建设项目环境影响评价文件审批的材料已收到，请放心。</p>", customMessage: "over sample data");
        html.ShouldContain("发布为第 2 版");

        (status, html) = await bench.SendAsync(Page, Form(text, note: " "), Page + "?handler=Publish");
        ((int)status).ShouldBeLessThan(500);
        html.ShouldContain("请写明改了什么");
        html.ShouldContain(text + "</textarea>");

        (await bench.SendAsync(Page, Form(text, note: "口气亲切些。"), Page + "?handler=Publish")).ShouldBe((HttpStatusCode.Redirect, "/admin/templates/receipt"));
        html = await bench.ReadAsync("/admin/templates/receipt");
        html.ShouldContain("fg-admin · 口气亲切些。");
        (await bench.ReadAsync("/admin/templates/receipt?version=1")).ShouldContain("收到的材料");

        await bench.FileAsync("FG-01", "FG-20260302-0001-1");
        using var window = await bench.Host.OfficialAsync("FG", "window", XinyuRoles.Window);
        var opened = await Journey.OpenAsync(window, "FG-20260302-0001-1");
        using var pages = await bench.Host.BrowserAsync("fg-window");
        var sheet = await pages.PageAsync($"/workbench/cases/{Journey.Id(opened)}/documents/{opened.GetProperty("documents")[0].GetProperty("id").GetString()}");
        sheet.ShouldContain("的材料已收到，请放心。");
        sheet.ShouldContain("按模板第 2 版制作");
    }

    [Fact]
    public async Task Whoever_was_overtaken_is_told_and_keeps_what_was_typed()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        const string mine = "<p>我的写法。</p>";
        (await bench.SendAsync(Page, Form("<p>别人的写法。</p>", note: "别人"), Page + "?handler=Publish")).Status.ShouldBe(HttpStatusCode.Redirect);
        var (status, html) = await bench.SendAsync(Page, Form(mine, note: "我"), Page + "?handler=Publish");
        status.ShouldNotBe(HttpStatusCode.Redirect);
        html.ShouldContain("这期间别人已发布第 2 版");
        html.ShouldContain(mine + "</textarea>");
        html.ShouldContain("发布为第 3 版");
    }

    [Fact]
    public async Task An_uploaded_file_takes_the_place_of_the_text_and_one_that_cannot_be_read_changes_nothing()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var (_, html) = await bench.SendAsync(Page, Upload(Encoding.UTF8.GetBytes("\uFEFF<p>来自文件。</p>")));
        html.ShouldContain("<p>来自文件。</p></textarea>");
        foreach (var (bytes, says) in new[] { (Encoding.Latin1.GetBytes("<p>\u00e9</p>"), "不是 UTF-8"), (new byte[200_000], "最多 64 KB") })
        {
            (var status, html) = await bench.SendAsync(Page, Upload(bytes));
            status.ShouldBe(HttpStatusCode.BadRequest);
            html.ShouldContain(says);
            html.ShouldContain("<p>原来的。</p></textarea>");
        }
    }

    private static MultipartFormDataContent Form(string body, int basedOn = 1, string? note = null)
    {
        var form = new MultipartFormDataContent { { new StringContent(body), "Body" }, { new StringContent($"{basedOn}"), "BasedOn" } };
        if (note is not null) form.Add(new StringContent(note), "Note");
        return form;
    }

    private static MultipartFormDataContent Upload(byte[] bytes)
    {
        var form = Form("<p>原来的。</p>");
        form.Add(new ByteArrayContent(bytes), "Upload", "receipt.liquid");
        return form;
    }
}
