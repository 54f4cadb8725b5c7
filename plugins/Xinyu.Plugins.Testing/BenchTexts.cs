using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xinyu.Plugins.Testing;

/// <summary>The plug-in's texts: each code that it answers has one in Chinese and in English, and every gap in it is filled.</summary>
internal sealed partial class BenchTexts(Assembly plugIn)
{
    private static readonly string[] Cultures = ["zh-Hans", "en"];

    private readonly Dictionary<string, Dictionary<string, string>> _texts = Cultures.ToDictionary(c => c, c => Read(plugIn, c));

    public void Check(string code, MessageArguments arguments)
    {
        foreach (var (culture, texts) in _texts)
        {
            if (!texts.TryGetValue(code, out var text))
                throw new BenchException($"There is no text {code} in Localization/{culture}.json.");
            if (Gap().Matches(text).Select(m => m.Groups[1].Value).FirstOrDefault(g => arguments.All(a => a.Key != g)) is { } unfilled)
                throw new BenchException($"The text {code} in Localization/{culture}.json has {{{unfilled}}}, and the rule gives no such argument.");
        }
    }

    private static Dictionary<string, string> Read(Assembly plugIn, string culture)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Localization", plugIn.GetName().Name!, culture + ".json");
        if (!File.Exists(file))
            throw new BenchException($"{file} is missing: the plug-in's project brings it to the tests when it imports Xinyu.Plugins.Sdk.targets.");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Gap();
}
