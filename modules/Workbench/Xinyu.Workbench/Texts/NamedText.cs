using System.Text.RegularExpressions;

namespace Xinyu.Workbench.Texts;

internal static partial class NamedText
{
    /// <summary>"{days} 日" with days = 5 is "5 日".</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(text, match => values.GetValueOrDefault(match.Groups[1].Value, ""));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
