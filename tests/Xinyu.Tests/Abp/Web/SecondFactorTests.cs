using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.Identity;
using Xinyu.Abp.SettingManagement;
using Xinyu.Abp.Settings;

namespace Xinyu.Tests.Abp.Web;

public sealed partial class SecondFactorTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Staging", "false")]
    [InlineData("Development", "false")]
    public void In_Production_overseers_need_one_unless_somebody_says_otherwise(string environment, string required)
    {
        var definitions = new SettingDefinitionContext();
        new AccountSettingDefinitionProvider(new NamedEnvironment { EnvironmentName = environment }).Define(definitions);
        definitions.GetOrNull(AccountSettings.OverseersNeedSecondFactor)!.DefaultValue.ShouldBe(required);
        definitions.GetOrNull(AccountSettings.OfficialsNeedSecondFactor)!.DefaultValue.ShouldBe("false");
    }

    [Fact]
    public async Task An_overseers_first_sign_in_leads_to_it_and_there_is_no_token_before()
    {
        await using var strict = await StrictAsync();
        foreach (var role in new[] { XinyuRoles.Supervisor, XinyuRoles.SystemAdmin })
        {
            await strict.AddUserAsync(role, role);
            (await strict.CreateClient().TokenAsync(role, ProbeHost.Password).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Account:SecondFactorDue");
            using var client = await strict.SignedInByCookieAsync(role);
            (await client.GetAsync("/api/probe/departments").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Account:SecondFactorDue");
            var html = WebUtility.HtmlDecode(await client.GetStringAsync("/account/second-factor"));
            html.ShouldContain("须先启用第二因素才能继续");
            var key = Key().Match(html).Groups[1].Value;
            await client.PostFormAsync("/account/second-factor?handler=Confirm", ("Code", Totp.Now(key)));
            (await client.GetAsync("/api/probe/departments")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await strict.CreateClient().TokenAsync(role, ProbeHost.Password, Totp.Now(key))).StatusCode.ShouldBe(HttpStatusCode.OK);

            (await client.GetStringAsync("/account/second-factor")).ShouldNotContain("handler=GiveUp");
            var kept = await client.PostFormAsync("/account/second-factor?handler=GiveUp", ("Password", ProbeHost.Password));
            WebUtility.HtmlDecode(await kept.Content.ReadAsStringAsync()).ShouldContain("不能停用");
        }
        await strict.AddUserAsync("handler", XinyuRoles.Handler);
        (await strict.CreateClient().TokenAsync("handler", ProbeHost.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_opens_once_even_for_two_at_the_same_time()
    {
        await host.AddUserAsync("watched", XinyuRoles.Leader);
        var (key, _) = await EnrolAsync("watched");
        var code = Totp.Now(key);
        var client = host.CreateClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => client.TokenAsync("watched", ProbeHost.Password, code)));
        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        (await client.TokenAsync("watched", ProbeHost.Password, code).ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Account:SecondFactorWrong");
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_ones()
    {
        await host.AddUserAsync("forgetful", XinyuRoles.Leader);
        var (key, old) = await EnrolAsync("forgetful");
        using var client = host.CreateClient();
        await client.PostFormAsync("/account/login", ("Input.UserName", "forgetful"), ("Input.Password", ProbeHost.Password));
        await client.PostFormAsync("/account/two-factor", ("Code", Totp.Now(key)));
        WebUtility.HtmlDecode(await client.GetStringAsync("/account/second-factor")).ShouldContain("还有 10 个备用码");
        var shown = await client.PostFormAsync("/account/second-factor?handler=Renew", ("Password", ProbeHost.Password));
        var renewed = RecoveryCode().Match(await shown.Content.ReadAsStringAsync()).Groups[1].Value;
        await host.CreateClient().TokenAsync("forgetful", ProbeHost.Password, old[0]).ErrorAsync(HttpStatusCode.Unauthorized);
        (await host.CreateClient().TokenAsync("forgetful", ProbeHost.Password, renewed)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guessing_the_password_from_inside_a_session_locks_the_account_too()
    {
        await host.AddUserAsync("inside", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("inside");
        for (var i = 0; i < 5; i++)
            await client.PostAsJsonAsync("/api/account/password", new { oldPassword = $"guess-{i}", newPassword = "another-horse-1" });
        (await host.CreateClient().TokenAsync("inside", ProbeHost.Password).ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Account:SignInRefused");
    }

    private static async Task<ProbeHost> StrictAsync()
    {
        var strict = new ProbeHost();
        await strict.InitializeAsync();
        await strict.InScopeAsync(services => services.GetRequiredService<ISettingManager>().SetGlobalAsync(AccountSettings.OverseersNeedSecondFactor, "true"));
        return strict;
    }

    private async Task<(string Key, List<string> RecoveryCodes)> EnrolAsync(string userName)
    {
        using var client = await host.SignedInByTokenAsync(userName);
        var begin = await client.PostAsync("/api/account/second-factor", null);
        var key = (await begin.Content.ReadFromJsonAsync<JsonNode>())!["key"]!.GetValue<string>();
        var confirmed = await client.PostAsJsonAsync("/api/account/second-factor/confirmation", new { code = Totp.Now(key) });
        return (key, [.. (await confirmed.Content.ReadFromJsonAsync<JsonNode>())!["recoveryCodes"]!.AsArray().Select(c => c!.GetValue<string>())]);
    }

    private sealed class NamedEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    [GeneratedRegex("<code class=\"nowrap\">([A-Z2-7]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)</code>")]
    private static partial Regex RecoveryCode();
}
