using System.Net;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Journeys;

/// <summary>The licence register on the workbench: the list, one licence, and the form of each act.</summary>
public sealed class LicencePageTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_leader_finds_the_licence_reads_it_and_withdraws_it_on_its_page()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        using var leader = await SignedInAsync("ws-leader");
        (await ReadAsync(leader, "/workbench/licences")).ShouldContain(licence.Number);
        (await ReadAsync(leader, "/workbench/licences?state=Revoked")).ShouldNotContain(licence.Number);
        (await ReadAsync(leader, "/workbench/licences?within=30")).ShouldNotContain(licence.Number, customMessage: "it has years to run");
        var id = Licensed.Id(await licence.OpenAsync());
        var page = await ReadAsync(leader, $"/workbench/licences/{id}");
        page.ShouldContain("要延续的，持有人应在");
        page.ShouldContain($"/workbench/licences/{id}/withdrawal");

        var form = $"/workbench/licences/{id}/withdrawal";
        var again = WebUtility.HtmlDecode(await (await leader.PostFormAsync(form, await VersionAsync(licence), ("Input.Ground", "CircumstancesChanged"))).Content.ReadAsStringAsync(Cancel));
        foreach (var missing in new[] { "写明理由。", "写明告知和听取陈述、申辩的情况。", "写明补偿或赔偿" }) again.ShouldContain(missing);
        var done = await leader.PostFormAsync(
            form, await VersionAsync(licence), ("Input.Ground", "CircumstancesChanged"), ("Input.Reason", "河道改线。"), ("Input.Heard", "已告知，无意见。"), ("Input.Compensation", "没有损失。"));
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page = await ReadAsync(leader, $"/workbench/licences/{id}");
        foreach (var shown in new[] { "已撤回", "理由：河道改线", "撤回行政许可决定书", "撤回证照" }) page.ShouldContain(shown);
        (await leader.GetAsync(form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect, "what has ended is not withdrawn again");
    }

    [Fact]
    public async Task Who_is_no_leader_reads_why_he_cannot_act()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        using var handler = await SignedInAsync("ws-handler");
        var page = await ReadAsync(handler, $"/workbench/licences/{Licensed.Id(await licence.OpenAsync())}");
        page.ShouldContain("class=\"reason\"");
        page.ShouldNotContain("/revocation\"");
    }

    private static async Task<(string, string)> VersionAsync(Licensed licence) =>
        ("Input.Version", (await licence.OpenAsync()).GetProperty("version").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));

    private async Task<HttpClient> SignedInAsync(string name)
    {
        var client = new HttpClient(new CookieHandler(pilot.Host.Server.CreateHandler())) { BaseAddress = pilot.Host.Server.BaseAddress };
        await client.PostFormAsync("/account/login", ("Input.UserName", name), ("Input.Password", HostPeople.Password));
        return client;
    }

    private static async Task<string> ReadAsync(HttpClient client, string url) => WebUtility.HtmlDecode(await client.GetStringAsync(url, Cancel));
}
