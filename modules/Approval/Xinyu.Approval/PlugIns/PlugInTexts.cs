using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Plugins.Packaging;

namespace Xinyu.Approval.PlugIns;

/// <summary>
/// Messages with named placeholders in Chinese and English: those a plug-in ships, and the host's own about plug-ins.
/// They are rendered for a named culture and not for the current one, because findings keep both texts.
/// </summary>
internal sealed partial class PlugInTexts(IReadOnlyDictionary<string, string> zh, IReadOnlyDictionary<string, string> en)
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";

    /// <summary>The host's sentences about plug-ins.</summary>
    public static PlugInTexts Host { get; } = new(ReadEmbedded(Chinese), ReadEmbedded(English));

    public static string CultureOf(CultureInfo reader) => reader.TwoLetterISOLanguageName == "en" ? English : Chinese;

    /// <summary>A key without a text shows as itself, so that a gap in a plug-in's files is seen and nothing fails.</summary>
    public string Render(string culture, string key, IEnumerable<KeyValuePair<string, string>> arguments)
    {
        if (!(culture == English ? en : zh).TryGetValue(key, out var text) && !zh.TryGetValue(key, out text))
            return key;
        var values = arguments.ToDictionary(StringComparer.Ordinal);
        return Placeholder().Replace(text, m => values.TryGetValue(m.Groups[1].Value, out var value) ? value : m.Value);
    }

    public static Dictionary<string, string> Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("texts").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    private static Dictionary<string, string> ReadEmbedded(string culture)
    {
        using var stream = typeof(PlugInTexts).Assembly.GetManifestResourceStream($"Localization/PlugIns/{culture}.json")!;
        return PackageTexts.Of(culture).Concat(Read(stream)).ToDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Placeholder();
}
