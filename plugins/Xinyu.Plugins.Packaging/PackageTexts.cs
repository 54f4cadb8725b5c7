using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xinyu.Plugins.Packaging;

/// <summary>The sentences about packages in Chinese and English, rendered for a named culture.</summary>
public static partial class PackageTexts
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> ByCulture = new(StringComparer.Ordinal)
    {
        [Chinese] = ReadEmbedded(Chinese),
        [English] = ReadEmbedded(English),
    };

    public static IReadOnlyDictionary<string, string> Of(string culture) => ByCulture[culture];

    public static string Render(string culture, PackageProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Of(culture).TryGetValue(problem.Code, out var text)
            ? Placeholder().Replace(text, m => problem.Arguments.GetValueOrDefault(m.Groups[1].Value) ?? m.Value)
            : problem.Code;
    }

    private static Dictionary<string, string> ReadEmbedded(string culture)
    {
        using var stream = typeof(PackageTexts).Assembly.GetManifestResourceStream($"Localization/Packaging/{culture}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("texts").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Placeholder();
}
