namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>The classes that ask the same host one after the other.</summary>
[CollectionDefinition]
public sealed class PagesCollection : ICollectionFixture<PagesHost>;
