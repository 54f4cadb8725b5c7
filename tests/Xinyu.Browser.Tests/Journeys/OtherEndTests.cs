using Xinyu.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Xinyu.Browser.Tests.Journeys;

/// <summary>What does not go straight: a supplement, a refusal, a form that asks for more, a browser without script.</summary>
[Collection(JourneySite.Name)]
public sealed class OtherEndTests(BrowserSite site)
{
    [Fact]
    public async Task A_window_asks_once_for_what_is_missing_and_accepts_when_it_has_come()
    {
        const int width = 390;
        var filed = await Applicant.FilesAsync(site, width, "buzheng");
        await Desk.TakesAsync(
            site, width, "hb-window", filed.Number, "要求补正", "发补正告知书", ("Input.Defects[0].Told", "true"), ("Input.Defects[0].Text", "缺建设单位盖章页。"));

        await using (var visitor = await Visitor.ComeAsync(site, width, "buzheng"))
        {
            await visitor.GoAsync("/my");
            await visitor.FollowAsync("补正材料");
            await visitor.SeesAsync("缺建设单位盖章页。");
            await visitor.AttachAsync(0, "盖章页.pdf");
            await visitor.PressAsync("都交齐了");
            await visitor.SeesAsync("补正核对");
            visitor.HasNoComplaints();
        }

        await Desk.TakesAsync(site, width, "hb-window", filed.Number, "受理", "受理");
        await using var back = await Visitor.ComeAsync(site, width, "buzheng");
        await back.GoAsync($"/my/{filed.Number}");
        await Expect(back.Page.Locator(".clock").First).ToContainTextAsync("法定时限");
    }

    [Fact]
    public async Task A_leader_refuses_with_a_reason_that_the_applicant_reads()
    {
        const int width = 1280;
        var filed = await Applicant.FilesAsync(site, width, "buyu");
        await Desk.TakesAsync(site, width, "hb-window", filed.Number, "受理", "受理");
        await Desk.TakesAsync(site, width, "hb-handler", filed.Number, "同意", "送出");
        await Desk.TakesAsync(site, width, "hb-reviewer", filed.Number, "同意", "送出");
        await Desk.IsHeldUpAsync(site, width, "hb-leader", filed.Number, "不予许可", "送出", "Input.Opinion");
        await Desk.TakesAsync(site, width, "hb-leader", filed.Number, "不予许可", "送出", ("Input.Opinion", "选址在饮用水水源保护区内。"));
        await Desk.TakesAsync(site, width, "hb-window", filed.Number, "已送达", "送出");

        await using var visitor = await Visitor.ComeAsync(site, width, "buyu");
        await visitor.GoAsync($"/my/{filed.Number}");
        await visitor.SeesAsync("不予许可");
        await visitor.SeesAsync("选址在饮用水水源保护区内。");
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task A_field_that_depends_on_an_answer_appears_with_it_and_goes_with_it()
    {
        await using var visitor = await Visitor.ComeAsync(site, 390);
        await Applicant.RegistersAsync(visitor, "lvguan");
        await visitor.GoAsync("/apply/WS-01");
        var beds = visitor.Page.Locator("[name='f.bedNumber']");
        await Expect(beds).ToBeHiddenAsync();
        await visitor.WriteAsync("f.placeClass", "宾馆旅店");
        await Expect(beds).ToBeVisibleAsync();
        await visitor.WriteAsync("f.placeClass", "体育场馆游泳场");
        await Expect(beds).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator("[name='f.poolArea']")).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }

    [Fact]
    public async Task The_portal_serves_an_applicant_whose_browser_runs_no_script()
    {
        const int width = 390;
        var filed = await Applicant.FilesAsync(site, width, "wujiaoben", script: false);
        await using var visitor = await Visitor.ComeAsync(site, width, script: false);
        await visitor.GoAsync("/track");
        await visitor.WriteAsync("Input.Number", filed.Number);
        await visitor.WriteAsync("Input.Code", filed.QueryCode);
        await visitor.PressAsync("查进度");
        await visitor.SeesAsync(filed.Number);
        await visitor.SignInAsync("wujiaoben");
        await visitor.GoAsync("/apply/WS-01");
        await visitor.WriteAsync("f.placeClass", "宾馆旅店");
        await visitor.PressAsync("存草稿");
        await Expect(visitor.Page.Locator("[name='f.bedNumber']")).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }
}
