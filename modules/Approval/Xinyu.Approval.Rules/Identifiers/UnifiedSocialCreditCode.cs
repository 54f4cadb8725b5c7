using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Xinyu.Approval.Identifiers;

/// <summary>
/// 统一社会信用代码, GB 32100: registering department, kind of organisation, six digits of the place, nine characters
/// of the organisation and a check character, mod 31. I, O, S, V and Z do not occur.
/// </summary>
public sealed record UnifiedSocialCreditCode
{
    public const int Length = 18;

    const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static readonly SearchValues<char> Allowed = SearchValues.Create(Characters);

    UnifiedSocialCreditCode(string value) => Value = value;

    public string Value { get; }

    /// <param name="text">As typed; blanks around it, full-width and small letters are accepted.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code)
    {
        code = null;
        var value = TypedText.Normalize(text);
        if (value.Length != Length
            || value.AsSpan().ContainsAnyExcept(Allowed)
            || !value.AsSpan(2, 6).IsDigits()
            || value[17] != CheckCharacter(value))
        {
            return false;
        }
        code = new(value);
        return true;
    }

    public static bool IsValid(string? text) => TryParse(text, out _);

    /// <summary>The check character that belongs to the first 17 characters; weights are the powers of 3 modulo 31.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        int sum = 0, weight = 1;
        foreach (var c in first17[..17])
        {
            sum += Characters.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Characters[(31 - sum % 31) % 31];
    }

    public override string ToString() => Value;
}
