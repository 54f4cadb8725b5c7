using System.Text;

namespace Xinyu.Plugins.IndustryCommerce.Names;

/// <summary>What is needed to hold names against each other: one form for each character, and how it is read.</summary>
internal static class ChineseCharacters
{
    private static readonly Dictionary<char, char> Forms = Read("variants", (character, forms) => forms.Select(form => (form, character[0])))
        .GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => g.First().Item2);

    private static readonly ILookup<char, string> Readings = Read("readings", (syllable, characters) => characters.Select(c => (c, syllable)))
        .ToLookup(p => p.Item1, p => p.Item2);

    /// <summary>Traditional and variant forms (繁简、异体) become the common one, full-width signs plain ones; spaces go.</summary>
    public static string Unify(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)).Select(c => Forms.GetValueOrDefault(c, c)));

    /// <summary>True when both may be read alike, character by character, whatever the tones. A character that is not known is only like itself.</summary>
    public static bool SoundAlike(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(p => p.First == p.Second || Readings[p.First].Intersect(Readings[p.Second]).Any());

    /// <summary>True for one character put in, left out or exchanged ("一字之差").</summary>
    public static bool DifferByOne(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || one == other)
            return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var same = shorter.Zip(longer).TakeWhile(p => p.First == p.Second).Count();
        return shorter.Length == longer.Length
            ? string.CompareOrdinal(shorter, same + 1, longer, same + 1, longer.Length) == 0
            : string.CompareOrdinal(shorter, same, longer, same + 1, longer.Length) == 0;
    }

    public static int Count(string name) => name.EnumerateRunes().Count(IsChinese);

    public static bool HasLetterOrDigit(string name) =>
        name.Normalize(NormalizationForm.FormKC).EnumerateRunes().Any(r => !IsChinese(r) && Rune.IsLetterOrDigit(r));

    /// <summary>The blocks of CJK ideographs; 〇 is a digit written as a character and counts as one.</summary>
    private static bool IsChinese(Rune rune) =>
        rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x323AF) or (>= 0xF900 and <= 0xFAFF) or 0x3007;

    private static List<(char, T)> Read<T>(string name, Func<string, string, IEnumerable<(char, T)>> pairs)
    {
        using var stream = typeof(ChineseCharacters).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The plug-in's resource {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var all = new List<(char, T)>();
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split(' ', 2) is [var first, var rest])
                all.AddRange(pairs(first, rest));
        return all;
    }
}
