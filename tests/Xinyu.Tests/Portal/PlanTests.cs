using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Portal;

/// <summary>几件事一起办: the plan as page and API, for a stranger and for an applicant who holds a predecessor's result.</summary>
public sealed class PlanTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private const string Project = "/plan?item=FG-01&item=GH-01&item=GT-01&item=GH-02&item=HB-01&item=JS-01";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_six_items_of_a_construction_project_are_put_in_order_with_their_critical_path()
    {
        using var anybody = pilot.Host.CreateClient();
        var plan = await anybody.GetFromJsonAsync<JsonElement>("/api/portal" + Project, Cancel);
        var items = plan.GetProperty("items").EnumerateArray().ToDictionary(i => i.GetProperty("code").GetString()!, i => i);
        string.Join(' ', items.Keys).ShouldBe("FG-01 GH-01 HB-01 GT-01 GH-02 JS-01");
        items["HB-01"].GetProperty("stage").GetInt32().ShouldBe(items["GH-01"].GetProperty("stage").GetInt32(), "the two run side by side");
        var days = PilotHost.Items.ToDictionary(i => i.Code, i => i.PromisedDays);
        var path = plan.GetProperty("criticalPath").EnumerateArray().Select(c => c.GetString()!).ToList();
        plan.GetProperty("days").GetInt32().ShouldBe(path.Sum(c => days[c]));
        plan.GetProperty("missing").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_page_draws_the_plan_and_says_the_same_in_a_table_without_script_or_style()
    {
        using var anybody = pilot.Host.CreateClient();
        var html = WebUtility.HtmlDecode(await anybody.GetStringAsync(Project, Cancel));
        html.Split("<rect").Length.ShouldBeGreaterThan(6);
        html.ShouldContain("role=\"img\"");
        html.ShouldNotContain("style=");
        foreach (var code in new[] { "FG-01", "GH-01", "GT-01", "GH-02", "HB-01", "JS-01" }) html.ShouldContain($"/apply/{code}");
        html.ShouldContain("45 个工作日");
    }

    [Fact]
    public async Task A_missing_predecessor_is_named_with_a_link_to_apply_and_can_be_added()
    {
        using var anybody = pilot.Host.CreateClient();
        var html = WebUtility.HtmlDecode(await anybody.GetStringAsync("/plan?item=GH-02", Cancel));
        html.ShouldContain("还缺的前置");
        html.ShouldContain("/apply/GH-01");
        html.ShouldContain("/plan?item=GH-02&item=GH-01&item=GT-01&item=FG-01");
        html.ShouldContain("不影响受理");
    }

    [Fact]
    public async Task What_the_applicant_holds_is_neither_missing_nor_waited_for()
    {
        var first = PilotHost.Items.Single(i => i.Code == "FG-01");
        using var applicant = await pilot.Host.EnterpriseAsync("yiyou", "91360500MA35KKKK2");
        var before = await FileAsync(pilot.Host, applicant, first, asked: false);
        await pilot.Office.DoneAsync(before.Number, "FG", "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(before.Number, "FG", (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);

        var plan = await applicant.GetFromJsonAsync<JsonElement>("/api/portal/plan?item=GH-01", Cancel);
        plan.GetProperty("missing").GetArrayLength().ShouldBe(0);
        plan.GetProperty("held").EnumerateArray().Single().GetProperty("item").GetProperty("code").GetString().ShouldBe("FG-01");
        using var browser = new HttpClient(new CookieHandler(pilot.Host.Server.CreateHandler())) { BaseAddress = pilot.Host.Server.BaseAddress };
        await browser.PostFormAsync("/account/login", ("Input.UserName", "yiyou"), ("Input.Password", HostPeople.Password));
        WebUtility.HtmlDecode(await browser.GetStringAsync("/apply/GH-01", Cancel)).ShouldContain("已有，部门调取");
        WebUtility.HtmlDecode(await browser.GetStringAsync("/apply/GH-02", Cancel)).ShouldContain("/apply/GT-01", customMessage: "missing, with the way to it");
        using var anybody = pilot.Host.CreateClient();
        (await anybody.GetFromJsonAsync<JsonElement>("/api/portal/plan?item=GH-01", Cancel)).GetProperty("missing").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("?item=ZZ-99", "ZZ-99")]
    [InlineData("?item=" + "<script>", "目录里没有")]
    public async Task An_unknown_item_is_refused_in_words(string query, string says)
    {
        using var anybody = pilot.Host.CreateClient();
        (await anybody.GetAsync("/api/portal/plan" + query, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await anybody.GetAsync("/plan" + query, Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await page.Content.ReadAsStringAsync(Cancel);
        WebUtility.HtmlDecode(html).ShouldContain(says);
        html.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task More_items_than_can_be_drawn_and_internal_ones_are_refused_in_words()
    {
        using var anybody = pilot.Host.CreateClient();
        var many = string.Join('&', Enumerable.Range(1, 21).Select(i => $"item=HB-{i:00}"));
        (await anybody.GetAsync("/api/portal/plan?" + many, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await anybody.GetAsync("/api/portal/plan?item=KJ-04", Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await anybody.GetAsync("/plan?item=KJ-04&item=HB-01", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anybody.GetFromJsonAsync<JsonElement>("/api/portal/plan", Cancel)).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
