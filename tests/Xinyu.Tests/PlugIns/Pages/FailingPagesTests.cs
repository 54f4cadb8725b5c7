using System.Net;
using Xinyu.Abp.Identity;
using Xinyu.Approval.PlugIns;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>A plug-in whose pages fail: the host stays up, and the failures count as those of its checks do.</summary>
public sealed class FailingPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_that_throw_pause_the_plug_in()
    {
        using var folder = new PlugInFolder { Fixture = "pages" }.Add("pages", "1.0.0", "Pages.PagesPlugIn");
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", folder.Root), ("PlugIns:FailuresBeforePause", "2"), ("PlugIns:CallBudget", "00:01:00")]);
        using var handler = await host.BrowserOfAsync("HB", XinyuRoles.Handler);
        for (var n = 0; n < 2; n++)
            (await PagesHost.TryAsync(handler, "throw")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var answer = await handler.GetAsync(PagesHost.Root, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.TextAsync()).ShouldContain("本部门的插件连续出错，暂停使用，稍后自动恢复。");
    }

    [Fact]
    public async Task A_page_that_never_returns_is_cut_off_and_the_second_one_disables_the_plug_in_with_its_pages()
    {
        using var folder = new PlugInFolder { Fixture = "pages" }.Add("pages", "1.0.0", "Pages.PagesPlugIn");
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", folder.Root), ("PlugIns:CallBudget", "00:00:01")]);
        using var handler = await host.BrowserOfAsync("HB", XinyuRoles.Handler);
        for (var n = 0; n < 2; n++)
        {
            var answer = await PagesHost.TryAsync(handler, "never");
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await answer.TextAsync()).ShouldContain("这个页面没有在规定的时间内答复。");
            (await handler.GetAsync("/workbench", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await handler.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await handler.PageAsync("/workbench")).ShouldNotContain(PagesHost.Root);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_plug_in_that_is_disabled_or_quarantined_has_no_pages(bool disabled)
    {
        using var folder = new PlugInFolder { Fixture = "pages" }.Add("pages", "1.0.0", "Pages.PagesPlugIn",
            after: f => File.AppendAllText(Path.Combine(f, "wwwroot", "pages.css"), disabled ? "" : "x"));
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", folder.Root), ("PlugIns:Disabled:0", disabled ? "pages" : "none")]);
        using var handler = await host.BrowserOfAsync("HB", XinyuRoles.Handler);
        foreach (var address in new[] { PagesHost.Root, PagesHost.Root + "/files/1.0.0/pages.css" })
            (await handler.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await handler.PageAsync("/workbench")).ShouldNotContain("本部门专用");
    }
}
