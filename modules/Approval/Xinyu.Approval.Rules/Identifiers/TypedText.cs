using System.Text;

namespace Xinyu.Approval.Identifiers;

/// <summary>What people type into a number field: full-width characters, small letters, blanks, the wrong dash.</summary>
static class TypedText
{
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 200)
            return "";
        try
        {
            return text.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant()
                .Replace('–', '-').Replace('—', '-').Replace('‐', '-').Replace('−', '-');
        }
        catch (ArgumentException) // half a surrogate pair: no number contains one
        {
            return "";
        }
    }

    public static bool IsDigits(this ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
