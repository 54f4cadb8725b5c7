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

    [Fact]
    public async Task A_fetched_result_is_asked_again_by_no_department_until_an_official_has_said_why_it_will_not_do()
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var before = await FileAsync(pilot.Host, applicant, PilotHost.Items.Single(i => i.Code == "FG-01"), asked: false);
        await pilot.Office.DoneAsync(before.Number, "FG", "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(before.Number, "FG", (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);
        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false, own: true);

        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        var fetched = Material(opened, Predecessor);
        fetched.GetProperty("status").GetString().ShouldBe("Held");
        object Ask(JsonElement o) => new { version = Version(o), defects = new[] { new { material = Predecessor, text = "请提交立项批准文件。" } } };
        using (var refused = await pilot.Office.ActAsync(filed.Number, "HB", "window", "supplement", Ask))
        {
            var error = await ErrorAsync(refused);
            error.GetProperty("code").GetString().ShouldBe("Approval:AlreadyHeld");
            error.GetProperty("message").GetString()!.ShouldContain(Path.GetFileNameWithoutExtension(fetched.GetProperty("fileName").GetString()!));
        }

        var judgement = $"materials/{fetched.GetProperty("id").GetString()}/judgement";
        await pilot.Office.DoneAsync(filed.Number, "HB", "window", judgement, o => new { version = Version(o), verdict = "Defective", note = "批准的是另一个项目。" });
        Material(await pilot.Office.OpenAsync(filed.Number, "HB"), Predecessor).GetProperty("judgement").GetProperty("note").GetString().ShouldBe("批准的是另一个项目。");
        await pilot.Office.DoneAsync(filed.Number, "HB", "window", "supplement", Ask);
    }

    [Fact]
    public async Task An_uploaded_original_is_marked_until_it_was_seen_at_the_counter_and_the_receipt_says_what_to_bring()
    {
        using var applicant = await pilot.Host.EnterpriseAsync("yuanjian", "91360500MA35KKKK2");
        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false, own: true);
        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        var original = opened.GetProperty("materials").EnumerateArray().First(m => m.GetProperty("originalDue").GetBoolean());
        original.GetProperty("source").GetString().ShouldBe("applicant");
        var number = original.GetProperty("material").GetInt32();
        Item.Materials[number].Form.ShouldBe("original");
        var receipt = opened.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "receipt");
        var window = await pilot.Office.AsAsync("HB", "window");
        var html = await window.GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{receipt.GetProperty("sha256").GetString()}", Cancel);
        System.Net.WebUtility.HtmlDecode(html).Split("请带原件到窗口核对")[1].ShouldContain(Item.Materials[number].Name);

        var judgement = $"materials/{original.GetProperty("id").GetString()}/judgement";
        using (var silent = await pilot.Office.ActAsync(filed.Number, "HB", "window", judgement, o => new { version = Version(o), verdict = "Defective" }))
            (await ErrorAsync(silent)).GetProperty("code").GetString().ShouldBe("Approval:ReasonRequired");
        using (var strange = await pilot.Office.ActAsync(filed.Number, "HB", "window", judgement, o => new { version = Version(o), verdict = "7" }))
            (await ErrorAsync(strange)).GetProperty("code").GetString().ShouldBe("Approval:VerdictUnknown");
        await pilot.Office.DoneAsync(filed.Number, "HB", "window", judgement, o => new { version = Version(o), verdict = "OriginalSeen" });
        var after = await pilot.Office.OpenAsync(filed.Number, "HB");
        var seen = after.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("id").GetString() == original.GetProperty("id").GetString());
        (seen.GetProperty("status").GetString(), seen.GetProperty("originalDue").GetBoolean()).ShouldBe(("OriginalSeen", false));
        seen.GetProperty("judgement").GetProperty("by").GetString().ShouldNotBeNullOrEmpty();
        using var again = await pilot.Office.ActAsync(filed.Number, "HB", "window", judgement, o => new { version = Version(o), verdict = "OriginalSeen" });
        (await ErrorAsync(again)).GetProperty("code").GetString().ShouldBe("Approval:NoOriginalDue");
    }

    private static async Task<JsonElement> ErrorAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("error");

    private static JsonElement Material(JsonElement opened, int number) =>
        opened.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("material").GetInt32() == number);

    private static JsonElement Finding(JsonElement opened) =>
        opened.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString()!.StartsWith("Register:", StringComparison.Ordinal));
}
