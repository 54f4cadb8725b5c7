using System.Net;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Web;

public sealed class AntiforgeryTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Input.UserName", "a"), KeyValuePair.Create("Input.Password", "b")]);
        var answer = await host.CreateClient().PostAsync("/account/login", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_operation_by_cookie_wants_the_token_in_its_header()
    {
        await host.AddUserAsync("browser", XinyuRoles.Handler);
        using var client = await host.SignedInByCookieAsync("browser");
        (await client.PostAsync("/api/probe/mine", null).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Abp:AntiforgeryFailed");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/probe/mine");
        request.Headers.Add("RequestVerificationToken", await client.AntiforgeryTokenAsync("/account/password"));
        (await (await client.SendAsync(request)).Content.ReadAsStringAsync()).ShouldContain("browser");
    }

    [Fact]
    public async Task An_operation_by_token_needs_no_antiforgery()
    {
        await host.AddUserAsync("program", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("program");
        (await client.PostAsync("/api/probe/mine", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
