namespace Xinyu.Tests.Access;

/// <summary>The classes that ask the same host one after the other.</summary>
[CollectionDefinition]
public sealed class AccessCollection : ICollectionFixture<PeopledHost>;
