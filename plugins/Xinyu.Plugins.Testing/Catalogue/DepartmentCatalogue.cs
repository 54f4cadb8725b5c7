using System.Collections.Concurrent;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Xinyu.Plugins.Testing.Catalogue;

/// <summary>
/// The catalogue files that a test project copies to <c>catalogue/</c> beside its assembly. A department without a file there
/// is unknown: what a rule reads of its items is then not checked.
/// </summary>
public static class DepartmentCatalogue
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<CatalogueItem>?> Known = new(StringComparer.Ordinal);

    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<CatalogueField>, List<CatalogueField>>()
        .WithTypeMapping<IReadOnlyList<CatalogueMaterial>, List<CatalogueMaterial>>()
        .WithTypeMapping<IReadOnlyList<CatalogueTier>, List<CatalogueTier>>()
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .IgnoreUnmatchedProperties().Build();

    /// <summary>All items of a department; empty when its file is not there.</summary>
    /// <param name="department">The department code, for example HB.</param>
    public static IReadOnlyList<CatalogueItem> Items(string department) => Known.GetOrAdd(department, Read) ?? [];

    public static CatalogueItem? Find(string itemCode)
    {
        ArgumentNullException.ThrowIfNull(itemCode);
        return Items(itemCode.Split('-')[0]).FirstOrDefault(i => i.Code == itemCode);
    }

    private static IReadOnlyList<CatalogueItem>? Read(string department)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "catalogue");
        if (!Directory.Exists(folder))
            return null;
        var ending = $"-{department}.yaml";
        var file = Directory.EnumerateFiles(folder, "*.yaml").FirstOrDefault(f => f.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (file is null)
            return null;
        return Reader.Deserialize<CatalogueFile>(File.ReadAllText(file)).Items;
    }

    private sealed class CatalogueFile
    {
        public List<CatalogueItem> Items { get; set; } = [];
    }
}
