using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.Texts;

/// <summary>Every sentence exists in Chinese and in English, with the same gaps to fill.</summary>
internal static partial class TwinRule
{
    private static readonly string[] Cultures = ["en", "zh-Hans"];

    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Pager:Range"] = MeasureWord, ["Pager:None"] = MeasureWord, ["Pager:Unit"] = MeasureWord
    };

    private const string MeasureWord = "Chinese counts with a measure word, English without";

    public static IEnumerable<string> Violations(IEnumerable<TextFile> files)
    {
        foreach (var folder in files.GroupBy(f => f.Folder))
        {
            var cultures = folder.ToDictionary(f => f.Culture, f => f.Texts);
            if (!cultures.Keys.Order().SequenceEqual(Cultures))
            {
                yield return $"{folder.Key}: languages {string.Join(", ", cultures.Keys)}";
                continue;
            }

            var (chinese, english) = (cultures["zh-Hans"], cultures["en"]);
            foreach (var key in chinese.Keys.Union(english.Keys).Where(k => !Exceptions.ContainsKey(k)))
            {
                if (!chinese.TryGetValue(key, out var zh) || !english.TryGetValue(key, out var en))
                    yield return $"{folder.Key}: {key} has no {(chinese.ContainsKey(key) ? "English" : "Chinese")} twin";
                else if (string.IsNullOrWhiteSpace(zh) != string.IsNullOrWhiteSpace(en))
                    yield return $"{folder.Key}: {key} is empty in one language";
                else if (!Gaps(zh).SetEquals(Gaps(en)))
                    yield return $"{folder.Key}: {key} has other gaps in English";
            }
        }
    }

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{(\w+)[^{}]*\}")]
    private static partial Regex Gap();
}
