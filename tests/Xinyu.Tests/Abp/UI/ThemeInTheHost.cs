using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Abp.UI;

public sealed partial class ThemeInTheHost(TestHost host) : IClassFixture<TestHost>
{
    private const string AnyPage = "/account/login";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Client(bool follow = true) =>
        host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = follow });

    [Fact]
    public async Task A_page_has_title_skip_link_one_heading_and_a_main_part()
    {
        var html = await Client().GetStringAsync(AnyPage, Stop);
        html.ShouldContain("<html lang=\"zh-CN\"");
        html.ShouldContain("<title>登录 - 新余市网上审批电子监察系统</title>");
        html.ShouldContain("<a class=\"skip\" href=\"#main\">跳到正文</a>");
        html.ShouldContain("<main id=\"main\"");
        html.Split("<h1").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_page_holds_no_inline_style_or_script()
    {
        var html = await Client().GetStringAsync(AnyPage, Stop);
        html.ShouldNotMatch(@"\sstyle=|<style|\son\w+=");
        Script().Matches(html).ShouldAllBe(match => match.Groups[1].Value.Contains("src=") && match.Groups[2].Value == "");
    }

    [Fact]
    public async Task Every_file_a_page_names_is_served()
    {
        var client = Client();
        var html = await client.GetStringAsync(AnyPage, Stop);
        var files = Asset().Matches(html).Select(match => match.Groups[1].Value).ToList();
        files.Count.ShouldBeGreaterThan(5);
        files.AddRange(["/lib/echarts/echarts.min.js", "/lib/htmx/htmx.min.js", "/lib/bpmn-js/bpmn-navigated-viewer.production.min.js"]);
        foreach (var file in files)
        {
            var answer = await client.GetAsync(file, Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldNotBeEmpty(file);
        }
    }

    [Fact]
    public async Task The_language_is_remembered_and_the_reader_stays_where_he_was()
    {
        var client = Client();
        var html = await client.GetStringAsync($"/preferences?culture=en&returnUrl={Uri.EscapeDataString(AnyPage)}", Stop);
        html.ShouldContain("<html lang=\"en\"");
        html.ShouldContain(">中文</a>");
        (await client.GetStringAsync(AnyPage, Stop)).ShouldContain("Skip to main content");
    }

    [Fact]
    public async Task Larger_type_is_remembered_and_can_be_left_again()
    {
        var client = Client();
        var large = await client.GetStringAsync($"/preferences?type=large&returnUrl={Uri.EscapeDataString(AnyPage)}", Stop);
        large.ShouldContain("data-type=\"large\"");
        large.ShouldContain(">标准版</a>");
        (await client.GetStringAsync($"/preferences?type=standard&returnUrl={Uri.EscapeDataString(AnyPage)}", Stop)).ShouldContain("data-type=\"standard\"");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("")]
    public async Task Preferences_never_lead_to_another_site(string address)
    {
        var answer = await Client(follow: false).GetAsync($"/preferences?type=huge&returnUrl={Uri.EscapeDataString(address)}", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/");
        answer.Headers.TryGetValues("Set-Cookie", out var cookies).ShouldBeFalse(string.Join(' ', cookies ?? []));
    }

    [Theory]
    [InlineData("/dev/components")]
    [InlineData("/dev/sheet")]
    public async Task The_gallery_is_for_developers_only(string path) =>
        (await Client().GetAsync(path, Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [GeneratedRegex(@"<script([^>]*)>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"(?:<link[^>]*href|<script[^>]*src|<img[^>]*src)=""([^""]+)""")]
    private static partial Regex Asset();
}
