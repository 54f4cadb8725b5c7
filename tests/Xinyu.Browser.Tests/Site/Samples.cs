using System.Globalization;
using System.Text;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Browser.Tests.Site;

/// <summary>What people bring: a small PDF that a viewer can show, and credit codes that check.</summary>
internal static class Samples
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 64>>stream
        BT /F 16 Tf 42 340 Td (Environmental impact statement) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        """);

    /// <summary>A credit code that checks, another one for each user name.</summary>
    public static string CreditCode(string user)
    {
        var number = user.Aggregate(7, (sum, letter) => (sum * 31 + letter) % 10_000);
        var body = $"91360500MA35{number:0000}1";
        return body + UnifiedSocialCreditCode.CheckCharacter(body);
    }

    /// <summary>The answers to HB-01's form, by the names of its fields.</summary>
    public static IReadOnlyList<(string Name, string Value)> Hb01 { get; } =
    [
        ("projectName", "精密铸件技改"), ("buildNature", "改扩建"), ("projectIndustry", "冶金"), ("eiaCategory", "报告书"), ("investment", "3200"),
        ("envInvestment", "300"), ("scaleValue", "20000"), ("scaleUnit", "吨每年"), ("sensitiveArea", "居民集中区"), ("wasteWater", "10"),
        ("codEmission", "1"), ("so2Emission", "1"), ("buildPlace", "高新区"),
    ];

    /// <summary>The same as the API takes them, for another project.</summary>
    public static Dictionary<string, object> Hb01Form(string project, string category) => Hb01.ToDictionary(f => f.Name, f => f.Name switch
    {
        "projectName" => project,
        "eiaCategory" => category,
        "sensitiveArea" => (string[])[f.Value],
        _ => decimal.TryParse(f.Value, CultureInfo.InvariantCulture, out var number) ? number : (object)f.Value,
    });
}
