using Xinyu.Browser.Tests.Site;
using Xinyu.Tests.Journeys;

namespace Xinyu.Browser.Tests.Journeys;

/// <summary>The main job, page by page as people do it: applied for, granted, delivered, rated, verified, supervised.</summary>
[Collection(JourneySite.Name)]
public sealed class GrantTests(BrowserSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task An_application_goes_from_the_guide_to_a_verified_licence(int width)
    {
        var user = $"zhuzao{width}";
        var filed = await Applicant.FilesAsync(site, width, user);
        await TracksWithoutSigningInAsync(width, filed);
        await Desk.TakesAsync(site, width, "hb-window", filed.Number, "受理", "受理");
        await Desk.TakesAsync(site, width, "hb-handler", filed.Number, "同意", "送出");
        await Desk.TakesAsync(site, width, "hb-reviewer", filed.Number, "同意", "送出");
        await Desk.TakesAsync(site, width, "hb-leader", filed.Number, "准予许可", "送出");
        await Desk.TakesAsync(site, width, "hb-window", filed.Number, "已送达", "送出");
        var licence = await Applicant.ReadsResultAndRatesAsync(site, width, user, filed.Number);
        await VerifiesAsync(width, licence);
        await Supervisor.FollowsAsync(site, width, filed.Number);
    }

    private async Task TracksWithoutSigningInAsync(int width, Filed filed)
    {
        await using var anybody = await Visitor.ComeAsync(site, width);
        await anybody.GoAsync("/");
        await anybody.WriteAsync("Input.Number", filed.Number);
        await anybody.WriteAsync("Input.Code", filed.QueryCode);
        await anybody.PressAsync("查进度");
        await anybody.SeesAsync("已收件");
        await anybody.SeesAsync(filed.Number);
        await anybody.DoesNotSeeAsync("新余市铸造有限公司");
        anybody.HasNoComplaints();
    }

    private async Task VerifiesAsync(int width, Licence licence)
    {
        await using var anybody = await Visitor.ComeAsync(site, width);
        await anybody.GoAsync("/verify");
        await anybody.WriteAsync("Input.Number", licence.Number);
        await anybody.WriteAsync("Input.Code", licence.CheckCode);
        await anybody.PressAsync("查验");
        await anybody.SeesAsync(licence.Number);
        await anybody.DoesNotSeeAsync("新余市铸造有限公司");
        anybody.HasNoComplaints();
    }
}
