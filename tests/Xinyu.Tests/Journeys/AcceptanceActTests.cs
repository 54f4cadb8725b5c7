using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>From receipt to acceptance over the host, sentence by sentence of art. 32.</summary>
public sealed class AcceptanceActTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "JT-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_32_2_a_wrong_authority_refuses_acceptance_naming_the_right_one_and_the_remedies()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        await RefusedAsync(filed, "refuse-acceptance", o => new { version = Version(o), notNeeded = false, reason = "不属于本机关职权范围。" }, "Approval:RightAuthorityRequired");
        await RefusedAsync(filed, "refuse-acceptance", o => new { version = Version(o), notNeeded = false, rightAuthority = "江西省交通厅" }, "Approval:ReasonRequired");
        await DoneAsync(filed, "refuse-acceptance", o => new { version = Version(o), notNeeded = false, reason = "不属于本机关职权范围。", rightAuthority = "江西省交通厅" });
        var html = await NoticeAsync(filed, "not-competent", "NotAccepted");
        html.ShouldContain("江西省交通厅");
        html.ShouldContain("行政复议");
        html.ShouldContain("行政诉讼");
        await RefusedAsync(filed, "accept", o => new { version = Version(o) }, "Approval:CaseNotAccepted");
    }

    [Fact]
    public async Task Article_32_1_what_needs_no_licence_is_told_at_once_with_the_reason()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        await DoneAsync(filed, "refuse-acceptance", o => new { version = Version(o), notNeeded = true, reason = "自用车辆运输不需要取得许可。" });
        (await NoticeAsync(filed, "not-needed", "NotAccepted")).ShouldContain("自用车辆运输不需要取得许可。");
    }

    [Fact]
    public async Task Article_32_3_what_is_corrected_on_the_spot_is_noted_and_the_five_days_run_on()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        var due = (await pilot.Office.OpenAsync(filed.Number, Item.DepartmentCode)).GetProperty("clock").GetProperty("completenessDue").GetString();
        await RefusedAsync(filed, "correct-on-spot", o => new { version = Version(o), note = " " }, "Approval:CorrectionRequired");
        await DoneAsync(filed, "correct-on-spot", o => new { version = Version(o), note = "经营场所门牌号写错，当场改正。" });
        var opened = await pilot.Office.OpenAsync(filed.Number, Item.DepartmentCode);
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Received");
        opened.GetProperty("clock").GetProperty("completenessDue").GetString().ShouldBe(due);
        await DoneAsync(filed, "accept", o => new { version = Version(o) });
        await RefusedAsync(filed, "correct-on-spot", o => new { version = Version(o), note = "晚了" }, "Approval:AlreadyAccepted");
    }

    [Fact]
    public async Task Article_32_4_every_defect_is_tied_to_a_material_or_a_field_and_told_once()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        await RefusedAsync(filed, "supplement", o => new { version = Version(o), defects = Array.Empty<object>() }, "Approval:DefectsRequired");
        await RefusedAsync(filed, "supplement", o => new { version = Version(o), defects = new[] { new { text = "材料不齐。" } } }, "Approval:DefectNotTied");
        await RefusedAsync(filed, "supplement", o => new { version = Version(o), defects = new[] { new { material = 99, text = "缺页。" } } }, "Approval:DefectNotTied");
        await RefusedAsync(filed, "supplement", o => new { version = Version(o), defects = new[] { new { material = 0, text = " " } } }, "Approval:DefectWithoutText");
        await DoneAsync(filed, "supplement", o => new { version = Version(o), defects = new object[] { new { material = 0, text = "缺签章。" }, new { fieldId = "officeSite", text = "地址不全。" } } });
        var html = await NoticeAsync(filed, "supplement", "AwaitingSupplement");
        html.ShouldContain("缺签章。");
        html.ShouldContain("经营场所");
        await RefusedAsync(filed, "supplement", o => new { version = Version(o), defects = new[] { new { material = 1, text = "还缺。" } } }, "Approval:SupplementOnlyOnce");
        await RefusedAsync(filed, "accept", o => new { version = Version(o) }, "Approval:SupplementOpen");
    }

    [Fact]
    public async Task Article_32_4_parts_are_taken_a_declaration_starts_the_check_and_a_defect_still_there_is_repeated()
    {
        var filed = await SupplementedAsync();
        await SupplyAsync(filed, "盖章页.pdf", declare: false);
        (await StateAsync(filed)).ShouldBe("AwaitingSupplement");
        await SupplyAsync(filed, "签名页.pdf", declare: true);
        (await StateAsync(filed)).ShouldBe("Checking");

        await RefusedAsync(filed, "repeat-defect", o => new { version = Version(o), note = "" }, "Approval:ReasonRequired");
        await DoneAsync(filed, "repeat-defect", o => new { version = Version(o), note = "第一项仍缺公章。" });
        (await NoticeAsync(filed, "supplement", "AwaitingSupplement")).ShouldContain("第一项仍缺公章。");
        await SupplyAsync(filed, "公章页.pdf", declare: true);
        await DoneAsync(filed, "accept", o => new { version = Version(o) });
        (await StateAsync(filed)).ShouldBe("InReview");
    }

    [Fact]
    public async Task Article_32_4_a_check_that_lapses_accepts_as_of_the_day_of_the_declaration()
    {
        var filed = await SupplementedAsync();
        pilot.At("2026-03-04 10:00");
        await SupplyAsync(filed, "盖章页.pdf", declare: true);
        await SweepAsync("2026-03-11 16:59");
        (await StateAsync(filed)).ShouldBe("Checking");
        await SweepAsync("2026-03-11 17:01");
        var opened = await pilot.Office.OpenAsync(filed.Number, Item.DepartmentCode);
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("InReview");
        opened.GetProperty("clock").GetProperty("startedOn").GetString().ShouldBe("2026-03-04");
    }

    [Fact]
    public async Task Silence_past_the_stated_date_closes_the_case_with_a_notice()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        await DoneAsync(filed, "supplement", o => new { version = Version(o), until = "2026-03-12", defects = new[] { new { material = 0, text = "缺签章。" } } });
        await SweepAsync("2026-03-12 16:00");
        (await StateAsync(filed)).ShouldBe("AwaitingSupplement");
        await SweepAsync("2026-03-13 09:00");
        (await NoticeAsync(filed, "supplement-lapsed", "Closed")).ShouldContain("2026年3月12日");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/supplement", new { declareComplete = true }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private async Task<Filed> FiledAsync(string shanghai)
    {
        pilot.At(shanghai);
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        return await FileAsync(pilot.Host, applicant, Item, asked: false);
    }

    private async Task<Filed> SupplementedAsync()
    {
        var filed = await FiledAsync("2026-03-02 09:00");
        await DoneAsync(filed, "supplement", o => new { version = Version(o), defects = new[] { new { material = 0, text = "缺签章。" } } });
        return filed;
    }

    private async Task SupplyAsync(Filed filed, string fileName, bool declare)
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        await UploadAsync(applicant, $"/api/portal/cases/{filed.Number}/supplement/materials", 0, fileName);
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/supplement", new { declareComplete = declare }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(pilot.Host);
    }

    private async Task SweepAsync(string shanghai)
    {
        pilot.At(shanghai);
        await pilot.Host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<DeadlineSweep>(Cancel);
        await DrainAsync(pilot.Host);
    }

    private async Task<string?> StateAsync(Filed filed) =>
        (await pilot.Office.OpenAsync(filed.Number, Item.DepartmentCode)).GetProperty("summary").GetProperty("state").GetString();

    private async Task DoneAsync(Filed filed, string act, Func<JsonElement, object> body)
    {
        await pilot.Office.DoneAsync(filed.Number, Item.DepartmentCode, "window", act, body);
        await DrainAsync(pilot.Host);
    }

    private async Task RefusedAsync(Filed filed, string act, Func<JsonElement, object> body, string code) =>
        (await pilot.Office.ActAsync(filed.Number, Item.DepartmentCode, "window", act, body).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);

    /// <summary>The applicant reads the notice on the portal, in the state the case is now in.</summary>
    private async Task<string> NoticeAsync(Filed filed, string kind, string state)
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var mine = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{filed.Number}", Cancel);
        mine.GetProperty("state").GetString().ShouldBe(state);
        var notice = mine.GetProperty("documents").EnumerateArray().Last(d => d.GetProperty("kind").GetString() == kind);
        return WebUtility.HtmlDecode(await applicant.GetStringAsync($"/api/portal/cases/{filed.Number}/documents/{notice.GetProperty("id").GetString()}", Cancel));
    }
}
