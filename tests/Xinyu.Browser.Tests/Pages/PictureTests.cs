using Xinyu.Browser.Tests.Site;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>The pictures of the README; etc/pictures brings them to docs/img.</summary>
[Collection(PageSiteCollection.Name)]
public sealed class PictureTests(PageSite site)
{
    private const int Most = 200_000;

    [Theory]
    [InlineData(null, "home", "portal-home")]
    [InlineData("hb-handler", "case-suspended", "case")]
    public async Task A_picture_for_the_readme_is_small(string? user, string page, string picture)
    {
        await using var visitor = await Visitor.ComeAsync(site, 1280, user);
        await visitor.Page.SetViewportSizeAsync(1280, 640);
        await visitor.GoAsync(site.Visits.First(v => v.Name == page).Url);
        (await Screenshots.OfWindowAsync(visitor.Page, picture)).ShouldBeLessThan(Most);
    }
}
