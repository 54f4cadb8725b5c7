using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Another department's result is fetched where the register holds it, and never demanded where it does not.</summary>
public sealed class PredecessorTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "HB-01");
    private static readonly int Predecessor = Item.Materials.ToList().FindIndex(m => m.IssuedBy == "FG-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_that_the_register_does_not_hold_never_blocks_and_the_window_looks_at_the_copy()
    {
        using var applicant = await pilot.Host.EnterpriseAsync("xinqiye", "91360500MA35KKKK2");
        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false, own: true);
        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        opened.GetProperty("materials").EnumerateArray().ShouldNotContain(m => m.GetProperty("material").GetInt32() == Predecessor);
        Finding(opened).GetProperty("severity").GetString().ShouldBe("NeedsPerson");
        await pilot.Office.DoneAsync(filed.Number, "HB", "window", "accept", o => new { version = Version(o) });
    }

    [Fact]
    public async Task A_result_in_the_register_is_fetched_and_opens_beside_the_applicants_own_files()
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var first = PilotHost.Items.Single(i => i.Code == "FG-01");
        var before = await FileAsync(pilot.Host, applicant, first, asked: false);
        await pilot.Office.DoneAsync(before.Number, "FG", "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(before.Number, "FG", (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);

        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false, own: true);
        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        var fetched = opened.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("material").GetInt32() == Predecessor);
        fetched.GetProperty("source").GetString().ShouldBe("licence-register");
        Finding(opened).GetProperty("severity").GetString().ShouldBe("Pass");
        var window = await pilot.Office.AsAsync("HB", "window");
        var html = await window.GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{fetched.GetProperty("sha256").GetString()}", Cancel);
        System.Net.WebUtility.HtmlDecode(html).ShouldContain(first.Result);
    }

    private static JsonElement Finding(JsonElement opened) =>
        opened.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString()!.StartsWith("Register:", StringComparison.Ordinal));
}
