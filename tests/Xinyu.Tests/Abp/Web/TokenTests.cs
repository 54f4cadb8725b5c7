using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Web;

public sealed class TokenTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_token_is_kept_only_as_its_hash()
    {
        await host.AddUserAsync("hashed", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("hashed");
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;
        var stored = await host.FromDatabaseAsync(db => db.Set<AccessToken>().Select(t => t.Hash + t.Claims).ToListAsync());
        stored.ShouldNotBeEmpty();
        stored.ShouldAllBe(row => !row.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_name_and_wrong_password_are_answered_alike()
    {
        await host.AddUserAsync("known", XinyuRoles.Handler);
        var wrong = await host.CreateClient().TokenAsync("known", "wrong").ErrorAsync(HttpStatusCode.Unauthorized);
        var unknown = await host.CreateClient().TokenAsync("unknown", "wrong").ErrorAsync(HttpStatusCode.Unauthorized);
        unknown.ToJsonString().ShouldBe(wrong.ToJsonString());
    }

    [Fact]
    public async Task Five_failures_lock_the_account_even_for_the_right_password()
    {
        await host.AddUserAsync("locked", XinyuRoles.Handler);
        var client = host.CreateClient();
        for (var i = 0; i < 5; i++)
            await client.TokenAsync("locked", "wrong").ErrorAsync(HttpStatusCode.Unauthorized);
        await client.TokenAsync("locked", ProbeHost.Password).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Failures_at_the_same_time_are_counted_one_by_one()
    {
        await host.AddUserAsync("hammered", XinyuRoles.Handler);
        var client = host.CreateClient();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.TokenAsync("hammered", "wrong")));
        await client.TokenAsync("hammered", ProbeHost.Password).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_account_with_a_second_factor_gets_no_token_without_it()
    {
        await host.AddUserAsync("careful", XinyuRoles.Leader);
        var (key, recoveryCodes) = await EnrolAsync("careful");
        var client = host.CreateClient();
        (await client.TokenAsync("careful", ProbeHost.Password).ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Account:SecondFactorRequired");
        (await client.TokenAsync("careful", ProbeHost.Password, "12").ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Account:SecondFactorWrong");
        (await client.TokenAsync("careful", ProbeHost.Password, Totp.Now(key))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await client.TokenAsync("careful", ProbeHost.Password, recoveryCodes[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.TokenAsync("careful", ProbeHost.Password, recoveryCodes[0]).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Wrong_codes_count_towards_the_lockout_too()
    {
        await host.AddUserAsync("guessed", XinyuRoles.Leader);
        var (key, _) = await EnrolAsync("guessed");
        var client = host.CreateClient();
        for (var i = 0; i < 5; i++)
            await client.TokenAsync("guessed", ProbeHost.Password, "12").ErrorAsync(HttpStatusCode.Unauthorized);
        (await client.TokenAsync("guessed", ProbeHost.Password, Totp.Now(key)).ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Account:SignInRefused");
    }

    [Fact]
    public async Task The_authenticators_key_is_not_readable_in_the_database()
    {
        await host.AddUserAsync("secretive", XinyuRoles.Leader);
        var (key, codes) = await EnrolAsync("secretive");
        var values = await host.FromDatabaseAsync(db => db.Set<IdentityUserToken>().Select(t => t.Value!).ToListAsync());
        values.ShouldAllBe(v => !v.Contains(key, StringComparison.Ordinal) && !v.Contains(codes[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_applicants_token_reaches_the_portal_only()
    {
        await host.AddUserAsync("applicant", XinyuRoles.Applicant);
        using var client = await host.SignedInByTokenAsync("applicant");
        (await client.PostAsync("/api/probe/mine", null).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Account:AudienceRefused");
        (await client.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/api/probe/open?days=1")).ShouldBe("1"); // open to everybody
    }

    [Fact]
    public async Task A_new_password_a_closed_account_and_signing_out_end_the_token()
    {
        await host.AddUserAsync("ended", XinyuRoles.Handler);
        using var first = await host.SignedInByTokenAsync("ended");
        (await first.DeleteAsync("/api/account/token")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await first.GetAsync("/api/account/me").ErrorAsync(HttpStatusCode.Unauthorized);

        using var second = await host.SignedInByTokenAsync("ended");
        var change = await second.PostAsJsonAsync("/api/account/password", new { oldPassword = ProbeHost.Password, newPassword = "another-horse-1" });
        change.StatusCode.ShouldBe(HttpStatusCode.NoContent, await change.Content.ReadAsStringAsync());
        await second.GetAsync("/api/account/me").ErrorAsync(HttpStatusCode.Unauthorized);

        var answer = await host.CreateClient().TokenAsync("ended", "another-horse-1");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.WithUserAsync("ended", (users, user) =>
        {
            user.SetIsActive(false);
            return users.UpdateAsync(user);
        });
        await host.CreateClient().TokenAsync("ended", "another-horse-1").ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_demonstration_account_is_refused_outside_Development()
    {
        await host.AddUserAsync("demo", XinyuRoles.Handler);
        await host.WithUserAsync("demo", (users, user) =>
        {
            user.MarkAsDemonstration();
            return users.UpdateAsync(user);
        });
        (await host.CreateClient().TokenAsync("demo", ProbeHost.Password).ErrorAsync(HttpStatusCode.Unauthorized)).Code()
            .ShouldBe("Account:DemonstrationRefused");
    }

    private async Task<(string Key, List<string> RecoveryCodes)> EnrolAsync(string userName)
    {
        using var client = await host.SignedInByTokenAsync(userName);
        var begin = await client.PostAsync("/api/account/second-factor", null);
        var key = (await begin.Content.ReadFromJsonAsync<JsonNode>())!["key"]!.GetValue<string>();
        var confirmed = await client.PostAsJsonAsync("/api/account/second-factor/confirmation", new { code = Totp.Now(key) });
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK, await confirmed.Content.ReadAsStringAsync());
        var codes = (await confirmed.Content.ReadFromJsonAsync<JsonNode>())!["recoveryCodes"]!.AsArray();
        return (key, [.. codes.Select(c => c!.GetValue<string>())]);
    }
}
