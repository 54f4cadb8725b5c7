using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Abp.SettingManagement;

namespace Xinyu.Tests.Abp.Web;

public sealed partial class SignInPageTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page_and_back()
    {
        await host.AddUserAsync("returning", XinyuRoles.Handler);
        var client = host.CreateClient();
        var led = await client.GetAsync("/account/password");
        led.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var back = await client.PostFormAsync(
            led.Headers.Location!.PathAndQuery, ("Input.UserName", "returning"), ("Input.Password", ProbeHost.Password));
        back.Headers.Location!.OriginalString.ShouldBe("/account/password");
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        await host.AddUserAsync("careless", XinyuRoles.Handler);
        var answer = await host.CreateClient().PostFormAsync(
            "/account/login?ReturnUrl=https%3A%2F%2Fevil.example%2F", ("Input.UserName", "careless"), ("Input.Password", ProbeHost.Password));
        answer.Headers.Location!.OriginalString.ShouldStartWith("/");
    }

    [Fact]
    public async Task A_refusal_shows_the_page_again_with_what_was_typed()
    {
        var answer = await host.CreateClient().PostFormAsync("/account/login", ("Input.UserName", "somebody"), ("Input.Password", "wrong"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("用户名或口令不正确");
        html.ShouldContain("value=\"somebody\"");
    }

    [Fact]
    public async Task An_empty_field_is_named_in_the_readers_language()
    {
        var client = host.CreateClient();
        var chinese = await client.PostFormAsync("/account/login", ("Input.UserName", ""), ("Input.Password", "x"));
        chinese.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await chinese.Content.ReadAsStringAsync()).ShouldContain("请填写用户名。");
        var english = await client.PostFormAsync("/account/login?culture=en", ("Input.UserName", ""), ("Input.Password", "x"));
        (await english.Content.ReadAsStringAsync()).ShouldContain("Please fill in: User name.");
    }

    [Fact]
    public async Task Signing_out_is_a_form_and_ends_the_session()
    {
        await host.AddUserAsync("leaving", XinyuRoles.Handler);
        using var client = await host.SignedInByCookieAsync("leaving");
        (await client.GetAsync("/account/password")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.PostFormAsync("/account/logout");
        (await client.GetAsync("/account/password")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_second_factor_is_enrolled_on_the_page_and_asked_for_at_the_next_sign_in()
    {
        await host.AddUserAsync("enrolling", XinyuRoles.Leader);
        using var client = await host.SignedInByCookieAsync("enrolling");
        var html = WebUtility.HtmlDecode(await client.GetStringAsync("/account/second-factor"));
        html.ShouldContain("data:image/svg+xml;base64,");
        var key = Key().Match(html).Groups[1].Value;
        var wrong = await client.PostFormAsync("/account/second-factor?handler=Confirm", ("Code", "1"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var on = await client.PostFormAsync("/account/second-factor?handler=Confirm", ("Code", Totp.Now(key)));
        (await on.Content.ReadAsStringAsync()).ShouldContain("备用码");

        var next = host.CreateClient();
        var half = await next.PostFormAsync("/account/login", ("Input.UserName", "enrolling"), ("Input.Password", ProbeHost.Password));
        half.Headers.Location!.OriginalString.ShouldStartWith("/account/two-factor");
        (await next.GetAsync("/account/password")).StatusCode.ShouldBe(HttpStatusCode.Redirect); // half is not in
        var done = await next.PostFormAsync("/account/two-factor", ("Code", Totp.Now(key)));
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await next.GetAsync("/account/password")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_closed_account_and_a_changed_role_end_the_session_at_once()
    {
        await host.AddUserAsync("closing", XinyuRoles.Handler);
        using var closed = await host.SignedInByCookieAsync("closing");
        await host.WithUserAsync("closing", (users, user) =>
        {
            user.SetIsActive(false);
            return users.UpdateAsync(user);
        });
        (await closed.GetAsync("/account/password")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await host.AddUserAsync("demoted", XinyuRoles.SystemAdmin);
        using var demoted = await host.SignedInByCookieAsync("demoted");
        await host.WithUserAsync("demoted", (users, user) => users.SetRolesAsync(user, [XinyuRoles.Handler]));
        await demoted.GetAsync("/api/account/me").ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_due_password_comes_before_everything_else()
    {
        await host.AddUserAsync("newcomer", XinyuRoles.Handler);
        await host.WithUserAsync("newcomer", (users, user) =>
        {
            user.SetShouldChangePasswordOnNextLogin(true);
            return users.UpdateAsync(user);
        });
        (await host.CreateClient().TokenAsync("newcomer", ProbeHost.Password).ErrorAsync(HttpStatusCode.Forbidden)).Code()
            .ShouldBe("Account:PasswordChangeRequired");
        using var client = await host.SignedInByCookieAsync("newcomer");
        await client.GetAsync("/api/probe/departments").ErrorAsync(HttpStatusCode.Forbidden);
        var changed = await client.PostFormAsync(
            "/account/password", ("Input.OldPassword", ProbeHost.Password), ("Input.Password", "my-own-horse-7"), ("Input.Again", "my-own-horse-7"));
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await changed.Content.ReadAsStringAsync());
        (await client.GetAsync("/api/probe/departments")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Officials_without_a_second_factor_can_be_stopped_by_a_parameter()
    {
        await host.AddUserAsync("unprotected", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("unprotected");
        await SetAsync("true");
        try
        {
            (await client.GetAsync("/api/probe/departments").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Account:SecondFactorDue");
        }
        finally
        {
            await SetAsync("false");
        }

        Task SetAsync(string value) => host.InScopeAsync(services => services.GetRequiredService<ISettingManager>()
            .SetGlobalAsync(AccountSettings.OfficialsNeedSecondFactor, value));
    }

    [GeneratedRegex("<code class=\"nowrap\">([A-Z2-7]+)</code>")]
    private static partial Regex Key();
}
