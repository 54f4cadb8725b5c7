using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Plugins.Packaging;

namespace Xinyu.Plugins.Conformance.Loading;

/// <summary>The package's texts: each that it needs is there in Chinese and in English, with every gap filled.</summary>
internal sealed partial class PlugInTextFiles(string folder)
{
    private readonly Dictionary<string, Dictionary<string, string>> _texts =
        new[] { PackageTexts.Chinese, PackageTexts.English }.ToDictionary(c => c, c => Read(Path.Combine(folder, "Localization", c + ".json")), StringComparer.Ordinal);

    public IEnumerable<string> Missing(string key, MessageArguments arguments)
    {
        foreach (var (culture, texts) in _texts)
        {
            if (!texts.TryGetValue(key, out var text) || string.IsNullOrWhiteSpace(text))
                yield return $"Localization/{culture}.json: {key}";
            else if (Gap().Matches(text).Select(m => m.Groups[1].Value).FirstOrDefault(g => arguments.All(a => a.Key != g)) is { } unfilled)
                yield return $"Localization/{culture}.json: {key} {{{unfilled}}}";
        }
    }

    private static Dictionary<string, string> Read(string file)
    {
        if (!File.Exists(file))
            return [];
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{([A-Za-z]\w*)\}")]
    private static partial Regex Gap();
}
