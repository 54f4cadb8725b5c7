using System.Text.RegularExpressions;

namespace Xinyu.Architecture.Tests.Docs;

/// <summary>A link inside the documentation leads to a file that exists, and every page is reached from the README.</summary>
internal static partial class LinkRule
{
    /// <param name="pages">Markdown files by their path from the root.</param>
    /// <param name="exists">Whether the root has a file or folder of that path.</param>
    public static IEnumerable<string> Violations(IReadOnlyDictionary<string, string> pages, Func<string, bool> exists)
    {
        var links = pages.ToDictionary(p => p.Key, p => Targets(p.Key, p.Value).ToList());
        foreach (var (page, target) in links.SelectMany(l => l.Value.Select(t => (l.Key, t))).Where(l => !exists(l.t)))
            yield return $"{page} links to {target}, which does not exist";
        var (seen, open) = (new HashSet<string> { "README.md" }, new Queue<string>(["README.md"]));
        while (open.TryDequeue(out var page))
            foreach (var next in links.GetValueOrDefault(page, []).Where(t => links.ContainsKey(t) && seen.Add(t)))
                open.Enqueue(next);
        foreach (var lost in links.Keys.Except(seen))
            yield return $"{lost} is not reached from README.md";
    }

    private static IEnumerable<string> Targets(string page, string text) =>
        from Match link in Link().Matches(text)
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        select Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(page) ?? "", target))).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
