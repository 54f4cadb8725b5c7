using System.Globalization;
using System.Text;

namespace Xinyu.Approval.Filing;

/// <summary>Makes the sender's file name harmless and short; what it says stays readable.</summary>
internal static class FileNames
{
    public const int MaxLength = 120;

    public static string Clean(string? sent, FileKind kind)
    {
        // some browsers send the whole path; the last part is the name
        var last = (sent ?? "").Replace('\\', '/').Split('/')[^1].Normalize(NormalizationForm.FormC);
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (IsHarmless(rune)) kept.Append(rune.ToString());
        }

        var name = kept.ToString().Trim(' ', '.');
        var extension = Path.GetExtension(name);
        var known = kind.Extensions.Contains(extension.ToLowerInvariant());
        var stem = (known ? name[..^extension.Length] : name).Trim(' ', '.');
        extension = known ? extension.ToLowerInvariant() : kind.Extensions[0];
        if (stem.Length == 0) stem = "file";
        return Shorten(stem, MaxLength - extension.Length) + extension;
    }

    // no control characters, no direction marks that turn gnp.exe around, nothing a file system refuses
    private static bool IsHarmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !"<>:\"|?*%;".Contains(rune.ToString(), StringComparison.Ordinal);

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
