using Xinyu.Browser.Tests.Site;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>A site where something is going on, so that no page is empty.</summary>
public sealed class PageSite : BrowserSite
{
    internal Town Town { get; private set; } = null!;

    internal IReadOnlyList<PageVisit> Visits { get; private set; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Town = await Town.LiveAsync(Host);
        Visits = PageCatalogue.Visits(Host.Services, Town);
    }
}

[CollectionDefinition(Name)]
public sealed class PageSiteCollection : ICollectionFixture<PageSite>
{
    public const string Name = "pages";
}
