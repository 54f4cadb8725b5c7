using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.Docs;

/// <summary>A word of the glossary leads to a type that exists, and stands there once.</summary>
internal static partial class GlossaryRule
{
    public static IEnumerable<string> Violations(string glossary, IReadOnlySet<string> typeNames)
    {
        var rows = glossary.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();
        if (rows.Count == 0)
            yield return "the glossary has no table";
        foreach (var row in rows)
        {
            var cells = row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            var type = TypeName().Match(cells[^1]);
            if (cells.Length != 3 || cells.Any(c => c.Length == 0))
                yield return $"{row}: Chinese, English and type name are wanted";
            else if (!type.Success || !typeNames.Contains(type.Groups[1].Value))
                yield return $"{row}: there is no such type";
        }

        foreach (var twice in rows.GroupBy(r => r.Split('|')[1].Trim()).Where(g => g.Count() > 1))
            yield return $"{twice.Key} stands twice";
    }

    [GeneratedRegex("^`(\\w+)`$")]
    private static partial Regex TypeName();
}
