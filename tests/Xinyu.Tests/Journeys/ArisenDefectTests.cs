using System.Text.Json;
using Xinyu.Approval.Items;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Art. 32(4): all defects once. What the supplement itself brought could not be told before, and may be told with the repetition.</summary>
public sealed class ArisenDefectTests(StateHost host) : IClassFixture<StateHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "HB-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_notice_is_refused_unless_the_defect_arose_from_the_supplement()
    {
        var subject = await new LegalCase(host, Item).CheckingAsync(); // material 0 was supplied, nothing else
        await RefusedAsync(subject, "supplement", new { defects = new[] { new { material = 0, text = "又发现一处。" } } }, "Approval:SupplementOnlyOnce");
        await RefusedAsync(subject, "repeat-defect", new { note = "仍缺签章。", arisen = new[] { new { material = 1, text = "这份原来就缺。" } } }, "Approval:DefectNotFromSupplement");
        await RefusedAsync(subject, "repeat-defect", new { note = "仍缺签章。", arisen = new[] { new { fieldId = Item.Fields[0].Id, text = "名称不对。" } } }, "Approval:DefectNotFromSupplement");
        await RefusedAsync(subject, "repeat-defect", new { note = "仍缺签章。", arisen = new[] { new { material = 0, text = "" } } }, "Approval:DefectWithoutText");

        await subject.DoneAsync("window", "repeat-defect", _ => new { note = "仍缺签章。", arisen = new[] { new { material = 0, text = "补页的日期与正文不一致。" } } });
        var opened = await subject.OpenAsync();
        opened.GetProperty("defects").EnumerateArray().Select(d => d.GetProperty("text").GetString()).ShouldBe(["缺签章。", "补页的日期与正文不一致。"]);
        var notice = opened.GetProperty("documents").EnumerateArray().Last(d => d.GetProperty("kind").GetString() == "supplement");
        var window = await host.Office.AsAsync("HB", "window");
        var sheet = await window.GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{notice.GetProperty("sha256").GetString()}", Cancel);
        sheet.ShouldContain("补页的日期与正文不一致。");
    }

    private static async Task RefusedAsync(LegalCase subject, string act, object body, string code)
    {
        var answer = await subject.ActAsync("window", act, _ => body);
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }
}
