using System.Net;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>What a page may answer. Everything else shows the host's sentence, and nothing of what the page gave.</summary>
[Collection(typeof(PagesCollection))]
public sealed class PageAnswerTests(PagesHost host)
{
    private const string Trouble = "这个页面出错了，现在打不开。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<p>before</p><script>alert(1)</script>")]
    [InlineData("<p>before</p><img src=\"/plug-ins/pages/files/1.1.0/img/mark.svg\" onerror=\"alert(1)\">")]
    [InlineData("<p>before</p><form method=\"post\" action=\"/account/password\"></form>")]
    public async Task A_page_with_script_a_handler_or_a_form_that_leads_away_is_not_shown_at_all(string markup)
    {
        var answer = await PagesHost.TryAsync(host.Handler, "markup", markup);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await answer.TextAsync();
        page.ShouldContain(Trouble);
        page.ShouldNotContain("before");
    }

    [Fact]
    public async Task Trouble_is_told_in_the_readers_language()
    {
        var answer = await PagesHost.TryAsync(host.Handler, "throw", culture: "en");
        (await answer.TextAsync()).ShouldContain("Something went wrong on this page, so it cannot be shown now.");
    }

    [Theory]
    [InlineData("throw", "")]
    [InlineData("big", "")]
    [InlineData("bytes", "")]
    [InlineData("cookie", "")]
    [InlineData("header", "")]
    [InlineData("json", "")]
    [InlineData("status", "500")]
    [InlineData("status", "401")]
    [InlineData("status", "204")]
    [InlineData("leave", "https://evil.example/")]
    [InlineData("leave", "//evil.example/")]
    [InlineData("leave", "/workbench")]
    [InlineData("leave", "/plug-ins/pages/渝水区")]
    [InlineData("leave", "/plug-ins/pages-of-another")]
    [InlineData("leave", "/plug-ins/pages/../../admin")]
    [InlineData("leave", "/plug-ins/pages/%2e%2e/admin")]
    public async Task An_exception_a_long_page_a_header_another_type_or_status_and_a_way_out_are_trouble(string what, string value)
    {
        var answer = await PagesHost.TryAsync(host.Handler, what, value);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.Contains("X-Mine").ShouldBeFalse();
        (answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []).ShouldNotContain(c => c.StartsWith("mine", StringComparison.Ordinal));
        (await answer.TextAsync()).ShouldContain(Trouble);
    }

    [Fact]
    public async Task A_page_may_lead_to_another_of_its_own()
    {
        var answer = await PagesHost.TryAsync(host.Handler, "leave", "/plug-ins/pages/notes?a=b");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/plug-ins/pages/notes?a=b");
    }

    [Fact]
    public async Task A_page_may_say_that_there_is_no_such_thing() =>
        (await PagesHost.TryAsync(host.Handler, "status", "404")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_file_of_the_newest_version_is_handed_out_by_its_type_to_be_kept()
    {
        var answer = await host.Handler.GetAsync(PagesHost.Root + "/files/1.1.0/img/mark.svg", Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await host.Handler.GetStringAsync(PagesHost.Root + "/files/1.1.0/pages.css", Cancel)).ShouldContain("tabular-nums");
    }

    [Theory]
    [InlineData("1.0.0/pages.css")]
    [InlineData("1.1.0/pages.js")]
    [InlineData("1.1.0/gone.css")]
    [InlineData("1.1.0/..%2fplugin.json")]
    [InlineData("1.1.0/..%2f..%2f1.0.0%2fwwwroot%2fpages.css")]
    [InlineData("1.1.0/img/../../plugin.json")]
    [InlineData("1.1.0//etc/hostname")]
    [InlineData("1.1.0/Localization/en.json")]
    public async Task A_file_of_another_version_of_another_type_or_outside_wwwroot_is_not_found(string file) =>
        (await host.Handler.GetAsync(PagesHost.Root + "/files/" + file, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_file_that_is_not_what_was_signed_is_not_handed_out()
    {
        var file = Path.Combine(host.Newest.Folder, "wwwroot", "pages.css");
        var signed = await File.ReadAllTextAsync(file, Cancel);
        await File.WriteAllTextAsync(file, signed + "body { display: none }", Cancel);
        try
        {
            (await host.Handler.GetAsync(PagesHost.Root + "/files/1.1.0/pages.css", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        finally
        {
            await File.WriteAllTextAsync(file, signed, Cancel);
        }
    }

    [Fact]
    public async Task Files_ask_for_a_pages_permission_too() =>
        (await host.Window.GetAsync(PagesHost.Root + "/files/1.1.0/pages.css", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
