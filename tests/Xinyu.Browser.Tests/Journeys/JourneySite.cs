using Xinyu.Browser.Tests.Site;

namespace Xinyu.Browser.Tests.Journeys;

[CollectionDefinition(Name)]
public sealed class JourneySite : ICollectionFixture<BrowserSite>
{
    public const string Name = "journeys";
}
