namespace Xinyu.Plugins.IndustryCommerce.Names;

/// <summary>A name in its parts, each in the common form of its characters.</summary>
/// <param name="Region">行政区划; the city with and without its province is one region.</param>
/// <param name="Shop">字号.</param>
/// <param name="Industry">行业表述.</param>
internal sealed record CompanyName(string Region, string Shop, string Industry)
{
    private static readonly string[] Regions = ["江西省新余市", "新余市", "分宜县"];
    private static readonly string[] Forms = ["股份有限公司", "有限责任公司", "有限公司", "经营部", "中心", "厂"];

    public static CompanyName Of(string region, string shop, string industry) =>
        new(OneRegion(region), ChineseCharacters.Unify(shop), ChineseCharacters.Unify(industry));

    /// <summary>
    /// A registered company by its whole name, which says nowhere where the shop name ends: so many characters are taken for it, and what
    /// follows for the industry.
    /// </summary>
    public static CompanyName? Registered(string whole, int shopLength)
    {
        var name = ChineseCharacters.Unify(whole);
        if (Regions.FirstOrDefault(r => name.StartsWith(r, StringComparison.Ordinal)) is not { } region)
            return null;
        var rest = name[region.Length..];
        if (Forms.FirstOrDefault(f => rest.EndsWith(f, StringComparison.Ordinal)) is { } form)
            rest = rest[..^form.Length];
        return rest.Length >= shopLength ? new(OneRegion(region), rest[..shopLength], rest[shopLength..]) : null;
    }

    private static string OneRegion(string region) => region == "江西省新余市" ? "新余市" : region;
}
