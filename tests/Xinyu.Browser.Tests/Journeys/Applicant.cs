using Microsoft.Playwright;
using Xinyu.Browser.Tests.Site;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Microsoft.Playwright.Assertions;

namespace Xinyu.Browser.Tests.Journeys;

/// <summary>What is printed on a licence for everybody to verify it.</summary>
internal sealed record Licence(string Number, string CheckCode);

/// <summary>An enterprise on the portal.</summary>
internal static class Applicant
{
    public const string Name = "新余市铸造有限公司";

    public static async Task RegistersAsync(Visitor visitor, string user)
    {
        await visitor.GoAsync("/register");
        await visitor.WriteAsync("Input.Kind", "enterprise");
        await visitor.WriteAsync("Input.Name", Name);
        await visitor.WriteAsync("Input.IdNumber", Samples.CreditCode(user));
        await visitor.WriteAsync("Input.ContactName", "张某");
        await visitor.WriteAsync("Input.Phone", "13800000000");
        await visitor.WriteAsync("Input.UserName", user);
        await visitor.WriteAsync("Input.Password", HostPeople.Password);
        await visitor.PressAsync("注册账号");
        await visitor.WriteAsync("Input.UserName", user);
        await visitor.WriteAsync("Input.Password", HostPeople.Password);
        await visitor.PressAsync("登录");
        await visitor.IsAtAsync("/my$");
    }

    /// <summary>Registers, finds HB-01, fills in with one mistake, leaves a draft, comes back and submits.</summary>
    public static async Task<Filed> FilesAsync(BrowserSite site, int width, string user, bool script = true)
    {
        await using (var visitor = await Visitor.ComeAsync(site, width, script: script))
        {
            await RegistersAsync(visitor, user);
            await FindsAsync(visitor, "环境影响评价");
            await visitor.SeesAsync("30 个工作日");
            await visitor.SeesAsync("60 日");
            await visitor.FollowAsync("开始办理");
            await MakesOneMistakeAsync(visitor);
            await visitor.AttachAsync(0, "环境影响报告书.pdf");
            await visitor.PressAsync("存草稿");
            await visitor.SeesAsync("环境影响报告书.pdf");
            visitor.HasNoComplaints();
        }

        return await ComesBackAndSubmitsAsync(site, width, user, script);
    }

    private static async Task FindsAsync(Visitor visitor, string words)
    {
        await visitor.GoAsync("/");
        await visitor.Page.Locator("main input[name=filter]").FillAsync(words);
        await visitor.PressAsync("搜索");
        await visitor.FollowAsync("建设项目环境影响评价文件审批");
        await visitor.IsAtAsync("/items/HB-01$");
    }

    private static async Task MakesOneMistakeAsync(Visitor visitor)
    {
        foreach (var (name, value) in Samples.Hb01)
            await visitor.WriteAsync("f." + name, name == "investment" ? "很多" : value);
        await visitor.PressAsync("保存并核对");
        var field = visitor.Page.Locator(".field-error");
        await Expect(field).ToHaveCountAsync(1);
        await Expect(field).ToContainTextAsync("要写成数字");
        await Expect(visitor.Page.Locator("[name='f.projectName']")).ToHaveValueAsync("精密铸件技改");
        await visitor.WriteAsync("f.investment", "3200");
    }

    private static async Task<Filed> ComesBackAndSubmitsAsync(BrowserSite site, int width, string user, bool script)
    {
        await using var visitor = await Visitor.ComeAsync(site, width, user, script);
        await visitor.GoAsync("/my");
        await visitor.FollowAsync("接着填");
        await Expect(visitor.Page.Locator("[name='f.investment']")).ToHaveValueAsync("3200");
        await visitor.PressAsync("保存并核对");
        await visitor.SeesAsync("部门核对");
        await visitor.PressAsync("提交申请");
        await visitor.IsAtAsync("/receipt$");
        var filed = new Filed(await visitor.FactAsync("受理编号"), await visitor.FactAsync("查询码"));
        filed.Number.ShouldStartWith("HB-");
        filed.QueryCode.Length.ShouldBe(8);
        await site.SettleAsync();
        visitor.HasNoComplaints();
        return filed;
    }

    public static async Task<Licence> ReadsResultAndRatesAsync(BrowserSite site, int width, string user, string number)
    {
        await site.SettleAsync();
        await using var visitor = await Visitor.ComeAsync(site, width, user);
        await visitor.GoAsync($"/my/{number}");
        await visitor.SeesAsync("已办结");
        await Expect(visitor.Page.Locator(".clock")).ToContainTextAsync("承诺时限");
        await Expect(visitor.Page.Locator(".clock")).ToContainTextAsync("法定时限");
        await Expect(visitor.Page.Locator(".timeline").First).ToContainTextAsync("送达");
        await visitor.FollowAsync("去评价");
        await visitor.WriteAsync("Input.Stars", "5");
        await visitor.PressAsync("送出评价");
        await visitor.FollowAsync("环境影响评价批复");
        await Expect(visitor.Page.Locator("main img")).ToHaveCountAsync(1);
        visitor.HasNoComplaints();
        return new Licence(
            await visitor.Page.Locator(".doc-number").First.InnerTextAsync(), await visitor.Page.Locator(".doc-check b").InnerTextAsync());
    }
}
