using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>联办件: other departments give their opinion by their own posts, and see the case only because they were asked.</summary>
public sealed class CountersignTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invited_departments_countersign_by_their_own_reviewers_and_one_return_sends_it_back()
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, PilotHost.Items.Single(i => i.Flow == "joint"), asked: false);
        await pilot.Office.DoneAsync(filed.Number, "GT", "window", "accept", o => new { version = Version(o) });
        var planner = await pilot.Office.AsAsync("GH", "reviewer");
        (await SeenAsync(planner, filed)).ShouldBe(0, "nobody asked yet");
        var unknown = pilot.Office.ActAsync(filed.Number, "GT", "handler", "countersign", o => new { version = Version(o), departments = new[] { "月球局" } });
        (await unknown.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:UnknownDepartment");
        await pilot.Office.DoneAsync(filed.Number, "GT", "handler", "countersign", o => new { version = Version(o), departments = new[] { "FG", "新余市规划局" } });
        (await SeenAsync(planner, filed)).ShouldBe(1);

        await CompleteAsync(filed, "GT", "handler", "handle", "agree");
        (await MineAsync(planner)).ShouldContain(filed.Number);
        await CompleteAsync(filed, "GT", "reviewer", "review", "agree");
        await CompleteAsync(filed, "GH", "reviewer", "countersign", "return");
        await CompleteAsync(filed, "FG", "reviewer", "countersign", "agree");
        Office.OpenTask(await pilot.Office.OpenAsync(filed.Number, "GT"))!.Value.GetProperty("nodeId").GetString().ShouldBe("handle", "one return decides for all");

        await CompleteAsync(filed, "GT", "handler", "handle", "agree");
        await CompleteAsync(filed, "FG", "reviewer", "countersign", "agree");
        await CompleteAsync(filed, "GH", "reviewer", "countersign", "agree");
        var foreign = await pilot.Office.AsAsync("GH", "reviewer");
        var opened = await OpenAsync(foreign, filed.Number);
        var own = Office.OpenTask(opened)!.Value;
        own.GetProperty("canAct").GetBoolean().ShouldBeFalse("the owner's review is not another department's");
        await pilot.Office.WalkAsync(filed.Number, "GT", (_, offered) => PilotItemTests.Plain(offered));
        (await pilot.Office.OpenAsync(filed.Number, "GT")).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
    }

    private async Task CompleteAsync(Filed filed, string department, string post, string node, string outcome)
    {
        var official = await pilot.Office.AsAsync(department, post);
        var opened = await OpenAsync(official, filed.Number);
        var task = opened.GetProperty("tasks").EnumerateArray().Single(t => t.GetProperty("nodeId").GetString() == node && t.GetProperty("canAct").GetBoolean());
        var answer = await ActAsync(official, opened, $"tasks/{task.GetProperty("id").GetString()}/complete", new { version = Version(opened), outcome, opinion = "见附件。" });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<int> SeenAsync(HttpClient official, Filed filed) =>
        (await official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases?tab=All&filter={filed.Number}", Cancel)).GetProperty("totalCount").GetInt32();

    private static async Task<List<string?>> MineAsync(HttpClient official) =>
        [.. (await official.GetFromJsonAsync<JsonElement>("/api/workbench/cases?tab=Mine", Cancel)).GetProperty("items").EnumerateArray().Select(c => c.GetProperty("caseNumber").GetString())];
}
