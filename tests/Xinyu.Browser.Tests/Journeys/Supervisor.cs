using Xinyu.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Xinyu.Browser.Tests.Journeys;

/// <summary>The supervision body looks at what was done.</summary>
internal static class Supervisor
{
    public static async Task FollowsAsync(BrowserSite site, int width, string number)
    {
        await site.SettleAsync();
        await using var visitor = await Visitor.ComeAsync(site, width, "hb-supervisor");
        await visitor.IsAtAsync("/supervision$");
        await visitor.SeesAsync("部门灯");
        await visitor.FollowAsync("大屏");
        await visitor.SeesAsync("新余市网上审批电子监察");

        await visitor.GoAsync("/supervision/cases?closed=true");
        await visitor.FollowAsync(number);
        await visitor.SeesAsync("送达");
        await visitor.SeesAsync("没有牌");

        await visitor.GoAsync("/supervision/cards");
        await visitor.SeesAsync("预警与发牌");

        await visitor.GoAsync("/supervision/ledger");
        await visitor.PressAsync("校验账本");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).First).ToContainTextAsync("完好");
        visitor.HasNoComplaints();
    }
}
