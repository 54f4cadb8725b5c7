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
        return Render(culture, problem.Code, problem.Arguments);
    }

    public static string Render(string culture, string code, IReadOnlyDictionary<string, string> arguments) => Of(culture).TryGetValue(code, out var text)
        ? Placeholder().Replace(text, m => arguments.GetValueOrDefault(m.Groups[1].Value) ?? m.Value)
        : code;

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
