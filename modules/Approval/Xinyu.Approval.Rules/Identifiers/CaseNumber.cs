using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Xinyu.Approval.Identifiers;

/// <summary>
/// 办件编号, such as HB-20260916-0031-7: department code, legal day, the day's sequence in the department (four digits
/// or more) and a check digit by ISO 7064 MOD 11,10, so that a mistyped number is told apart from an unknown one.
/// Gaps are allowed: only document numbers (文号) are gapless.
/// </summary>
public sealed partial record CaseNumber
{
    public const int MaxLength = 50;

    CaseNumber(string departmentCode, DateOnly day, int sequence) =>
        (DepartmentCode, Day, Sequence) = (departmentCode, day, sequence);

    public string DepartmentCode { get; }

    public DateOnly Day { get; }

    public int Sequence { get; }

    string Body => string.Create(CultureInfo.InvariantCulture, $"{DepartmentCode}-{Day:yyyyMMdd}-{Sequence:D4}");

    public string Value => $"{Body}-{CheckDigit(Body)}";

    public static CaseNumber Make(string departmentCode, DateOnly day, int sequence)
    {
        if (!DepartmentPattern().IsMatch(departmentCode))
            throw new ArgumentException($"'{departmentCode}' is no department code: a capital letter, then up to nine capitals or digits.", nameof(departmentCode));
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        return new(departmentCode, day, sequence);
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = null;
        var value = TypedText.Normalize(text);
        var match = Pattern().Match(value);
        if (!match.Success
            || !DateOnly.TryParseExact(match.Groups["day"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !int.TryParse(match.Groups["sequence"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || sequence < 1)
        {
            return false;
        }
        var parsed = new CaseNumber(match.Groups["department"].Value, day, sequence);
        if (parsed.Value != value) // the wrong check digit, or zeros the number was not given with
            return false;
        number = parsed;
        return true;
    }

    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no case number, or was mistyped.");

    public static bool IsValid(string? text) => TryParse(text, out _);

    // A letter counts as two digits, A = 10 to Z = 35; dashes do not count.
    static char CheckDigit(string body)
    {
        var product = 10;
        foreach (var c in body)
        {
            if (c == '-')
                continue;
            if (char.IsAsciiDigit(c))
            {
                product = Step(product, c - '0');
                continue;
            }
            product = Step(product, (c - 'A' + 10) / 10);
            product = Step(product, (c - 'A' + 10) % 10);
        }
        return (char)('0' + (11 - product) % 10);

        static int Step(int product, int digit)
        {
            var sum = (product + digit) % 10;
            return (sum == 0 ? 10 : sum) * 2 % 11;
        }
    }

    public override string ToString() => Value;

    [GeneratedRegex("^[A-Z][A-Z0-9]{0,9}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex DepartmentPattern();

    [GeneratedRegex("^(?<department>[A-Z][A-Z0-9]{0,9})-(?<day>[0-9]{8})-(?<sequence>[0-9]{4,10})-[0-9]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
