using System.Net;

namespace Xinyu.Tests.Abp.Web;

public sealed class HeaderTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("/account/login")]
    [InlineData("/nowhere")]
    [InlineData("/api/probe/open?days=1")]
    [InlineData("/api/probe/broken")]
    public async Task Every_answer_has_the_strict_policy(string url)
    {
        var answer = await host.CreateClient().GetAsync(url);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("X-Correlation-Id").ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_have_no_inline_script_or_style()
    {
        var html = await host.CreateClient().GetStringAsync("/account/login");
        html.ShouldNotContain("<script>");
        html.ShouldNotContain("style=\"");
        html.ShouldNotContain("onclick=");
    }

    [Fact]
    public async Task Cookies_are_for_the_server_alone()
    {
        var answer = await host.CreateClient().GetAsync("/account/login");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("httponly") && cookie.Contains("samesite="));
    }

    [Fact]
    public async Task Cookies_are_secure_where_TLS_is_required()
    {
        await using var secure = new ProbeHost(("Web:RequiresHttps", "true"));
        await secure.InitializeAsync();
        var client = secure.CreateClient();
        client.BaseAddress = new Uri("https://xinyu.example");
        var answer = await client.GetAsync("/account/login");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("secure"));
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [Fact]
    public async Task Where_TLS_is_required_a_page_with_a_form_still_opens_over_plain_HTTP()
    {
        await using var secure = new ProbeHost(("Web:RequiresHttps", "true"));
        await secure.InitializeAsync();
        (await secure.CreateClient().GetAsync("/account/login")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_and_description_are_open()
    {
        var client = host.CreateClient();
        var ready = await client.GetStringAsync("/health/ready");
        ready.ShouldContain("\"database\"");
        ready.ShouldContain("\"start\"");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var description = await client.GetStringAsync("/openapi/v1.json");
        description.ShouldContain("/api/account/token");
        description.ShouldContain("/api/probe/things");
    }

    [Fact]
    public async Task Guessing_passwords_is_limited_but_looking_at_the_page_is_not()
    {
        await using var limited = new ProbeHost(("RateLimits:SignInPerMinute", "3"));
        await limited.InitializeAsync();
        var client = limited.CreateClient();
        for (var i = 0; i < 3; i++)
            (await client.TokenAsync("anybody", "wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.TokenAsync("anybody", "wrong").ErrorAsync(HttpStatusCode.TooManyRequests)).Code().ShouldBe("Abp:429");
        (await client.GetAsync("/account/login")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
