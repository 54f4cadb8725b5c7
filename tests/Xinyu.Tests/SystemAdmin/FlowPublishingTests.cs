using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Approval;
using Xinyu.Approval.Cases;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Approval.Flows;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Case = Xinyu.Approval.Cases.Case;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>A flow's next version: checked element by element, tried over sample data, published; running cases stay on theirs.</summary>
public sealed class FlowPublishingTests
{
    private const string Flows = "/api/system-admin/flows";
    private const string Page = "/admin/flows/publish";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_told_every_problem_with_its_element_and_is_not_published()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var bad = TestFlow.Chain("a").Element("scriptTask", "script").Task("island").Task("nobody", more: "").Task("finance", more: "xinyu:post=\"astronaut\" xinyu:share=\"70\"")
            .Task("second", more: "xinyu:post=\"handler\" xinyu:share=\"70\"").Exclusive("x", "y").Exclusive("y", "x")
            .Flows("a > nobody > finance > second > end", "x > y > x", "island > x").Flow("a", "x", "1 / 0 &gt; 2").Xml;

        var check = await Journey.SendAsync(bench.Api, HttpMethod.Post, $"{Flows}/standard/check", new { xml = bad });

        check.GetProperty("canBePublished").GetBoolean().ShouldBeFalse();
        string[] expected =
        [
            "FlowElementNotSupported script", "FlowUnreachable island", "FlowPostMissing nobody", "FlowPostNotInDepartment finance",
            "FlowSharesOverHundred flow", "FlowGatewayCycle x", "FlowDeadEnd script", "FlowExpressionInvalid a-x",
        ];
        var found = check.GetProperty("findings").EnumerateArray().ToList();
        var told = found.Select(f => $"{f.GetProperty("code").GetString()!["Approval:".Length..]} {f.GetProperty("elementId").GetString()}").ToList();
        expected.Except(told).ShouldBeEmpty(string.Join(", ", told));
        found.Single(f => f.GetProperty("elementId").GetString() == "a-x").GetProperty("text").GetString().ShouldBe("“a-x”的条件无法读取：这里除以零（第 5 个字符）");

        var (status, text) = await TryAsync(bench, $"{Flows}/standard/versions", new { xml = bad, basedOn = 1 });
        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("Approval:FlowNotPublishable");
        (await VersionsAsync(bench)).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_too_large_no_xml_or_overtaken_is_refused_and_changes_nothing()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var five = Templates.Source("standard").Replace("<bpmn:documentation>", "<bpmn:documentation>" + new string('x', 5 * 1024 * 1024), StringComparison.Ordinal);
        foreach (var (xml, basedOn, problem) in new[]
                 {
                     (five, 1, ""), ("no xml", 1, "Approval:FlowFileNotXml"), (Templates.Source("standard"), 1, "Approval:FlowUnchanged"),
                     (Templates.Source("simple"), 7, "Approval:FlowOvertaken"),
                 })
        {
            var (status, text) = await TryAsync(bench, $"{Flows}/standard/versions", new { xml, basedOn });
            ((int)status).ShouldBeInRange(400, 413, text);
            text.ShouldContain(problem);
        }

        using var upload = new MultipartFormDataContent { { new StringContent("standard"), "Key" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(five)), "Bpmn", "five.bpmn" } };
        var (answered, html) = await bench.SendAsync(Page, upload);
        answered.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("流程文件超过 2 MB。");
        (await VersionsAsync(bench)).ShouldBe(1);
    }

    [Fact]
    public async Task A_running_case_stays_on_its_version_and_the_next_one_takes_the_new()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await bench.FileAsync("FG-01", "FG-20260302-0001-1");
        (await PublishAsync(bench)).ShouldBe(HttpStatusCode.Created);
        await bench.FileAsync("FG-01", "FG-20260302-0002-2");

        (await bench.QueryAsync(db => db.Set<Case>().OrderBy(c => c.CaseNumber).Select(c => c.FlowVersion).ToListAsync(Cancel))).ShouldBe([1, 2]);
        (await bench.Api.GetStringAsync($"{Flows}/{TimedFlow.Key}/versions/2/file", Cancel)).ShouldBe(TimedFlow.Xml());
        (await bench.Api.GetFromJsonAsync<JsonElement>($"{Flows}/{TimedFlow.Key}", Cancel)).GetProperty("versions").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_later_start_does_not_take_back_what_was_published_after_the_shipped_file()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        (await PublishAsync(bench)).ShouldBe(HttpStatusCode.Created);
        await using (var scope = bench.Host.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ShippedDataSeeder>(scope.ServiceProvider).SeedAsync(new DataSeedContext());

        (await bench.Api.GetFromJsonAsync<JsonElement>($"{Flows}/{TimedFlow.Key}", Cancel)).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_flow_is_tried_over_sample_data_by_api_and_by_page_and_nothing_is_kept()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        (await PublishAsync(bench)).ShouldBe(HttpStatusCode.Created);
        var trial = await Journey.SendAsync(
            bench.Api, HttpMethod.Post, $"{Flows}/{TimedFlow.Key}/trial",
            new { itemCode = "FG-01", outcomes = new { review = new[] { "return", "agree" } }, late = new[] { "late" }, from = "2026-03-02" });

        var steps = trial.GetProperty("steps").EnumerateArray().ToList();
        steps[0].GetProperty("to").GetString().ShouldBe("2026-03-05");
        steps.Count(s => s.GetProperty("nodeId").GetString() == "handle").ShouldBe(2, "it was sent back once");
        steps.Single(s => s.GetProperty("nodeId").GetString() == "urge").GetProperty("post").GetString().ShouldNotBe("leader", "the department's own name of the post");
        trial.GetProperty("endsAt").GetString().ShouldBe("准予办结");

        var html = await bench.ReadAsync($"/admin/flows/{TimedFlow.Key}/trial?item=FG-01&Outcomes[approve]=refuse&Late=late");
        html.ShouldContain("到达“不予办结”");
        html.ShouldContain("“承办满三日”先到期（3 个工作日）");
        html.ShouldContain("outcome = \"return\"");
        (await bench.QueryAsync(db => db.Set<Case>().CountAsync(Cancel))).ShouldBe(0);
    }

    [Fact]
    public async Task By_page_a_file_is_looked_at_first_and_published_by_a_second_step_without_script()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        using var look = new MultipartFormDataContent { { new StringContent(TimedFlow.Key), "Key" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(TimedFlow.Xml(interrupting: true))), "Bpmn", "flow.bpmn" } };
        var (status, html) = await bench.SendAsync(Page, look);
        status.ShouldBe(HttpStatusCode.OK, html);
        html.ShouldContain("发布为第 2 版");
        html.ShouldContain("没有问题");

        using var confirmed = new MultipartFormDataContent { { new StringContent(TimedFlow.Key), "Key" }, { new StringContent(TimedFlow.Xml(interrupting: true)), "Xml" }, { new StringContent("1"), "BasedOn" } };
        (await bench.SendAsync(Page, confirmed, Page + "?handler=Publish")).ShouldBe((HttpStatusCode.Redirect, $"/admin/flows/{TimedFlow.Key}"));
        (await bench.ReadAsync($"/admin/flows/{TimedFlow.Key}")).ShouldContain("承办满三日");
    }

    private static async Task<HttpStatusCode> PublishAsync(AdminBench bench) =>
        (await TryAsync(bench, $"{Flows}/{TimedFlow.Key}/versions", new { xml = TimedFlow.Xml(), basedOn = 1 })).Status;

    private static async Task<(HttpStatusCode Status, string Text)> TryAsync(AdminBench bench, string url, object body)
    {
        var answer = await bench.Api.PostAsJsonAsync(url, body, Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<int> VersionsAsync(AdminBench bench) =>
        (await bench.Api.GetFromJsonAsync<JsonElement>($"{Flows}/standard", Cancel)).GetProperty("versions").GetArrayLength();
}
