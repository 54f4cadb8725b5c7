using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Xinyu.Approval.Identifiers;

/// <summary>
/// 公民身份号码, GB 11643: six digits of the place, eight of the birth date, three of sequence (odd = male), and a
/// check character by ISO 7064 MOD 11-2. The 15-digit numbers of the first generation are void since 2013 and refused.
/// </summary>
public sealed record ResidentIdNumber
{
    public const int Length = 18;

    /// <summary>The oldest birth date believed; older ones are typing errors.</summary>
    public static readonly DateOnly EarliestBirth = new(1880, 1, 1);

    static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const string CheckCharacters = "10X98765432";

    // GB/T 2260, first two digits: the provincial units, Taiwan 71, Hong Kong 81, Macao 82; residence permits 83.
    static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
        "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    ResidentIdNumber(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    public string Value { get; }

    public DateOnly BirthDate { get; }

    public bool IsMale => (Value[16] - '0') % 2 == 1;

    /// <summary>For public pages: the place's province and the last two characters stay readable.</summary>
    public string Masked => $"{Value[..2]}{new string('*', 14)}{Value[16..]}";

    /// <param name="text">As typed; blanks around it, full-width digits and a small x are accepted.</param>
    /// <param name="notBornAfter">The day of the act, when the caller knows it: nobody applies before being born.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResidentIdNumber? number, DateOnly? notBornAfter = null)
    {
        number = null;
        var value = TypedText.Normalize(text);
        if (value.Length != Length
            || !value.AsSpan(0, 17).IsDigits()
            || !Provinces.Contains(value[..2])
            || !DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth < EarliestBirth
            || birth > notBornAfter
            || value[17] != CheckCharacter(value))
        {
            return false;
        }
        number = new(value, birth);
        return true;
    }

    public static bool IsValid(string? text, DateOnly? notBornAfter = null) => TryParse(text, out _, notBornAfter);

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (first17[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }

    public override string ToString() => Value;
}
