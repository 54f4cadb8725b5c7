using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Xinyu.Approval.Payments;

/// <summary>
/// 缴费通知书号: year (4 digits), department (2), the year's sequence in the department (8) and two check digits by ISO 7064
/// MOD 97-10, so that a number mistyped at a bank's counter is told apart from an unknown one. Gaps are allowed.
/// </summary>
public sealed record PaymentNoticeNumber
{
    public const int Length = 16;
    public const int LargestSequence = 99_999_999;

    private const int Modulus = 97;

    private PaymentNoticeNumber(string value) => Value = value;

    public string Value { get; }

    /// <param name="department">The department's place in the catalogue, 1 to 99.</param>
    public static PaymentNoticeNumber Make(int year, int department, int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2007);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(department, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(department, 99);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, LargestSequence);
        var body = string.Create(CultureInfo.InvariantCulture, $"{year:D4}{department:D2}{sequence:D8}");
        return new(string.Create(CultureInfo.InvariantCulture, $"{body}{CheckDigits(body):D2}"));
    }

    /// <summary>Spaces between the digits, as people write long numbers, do not matter.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PaymentNoticeNumber? number)
    {
        var value = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        number = value.Length == Length && value.All(char.IsAsciiDigit) && Remainder(value) == 1 ? new(value) : null;
        return number is not null;
    }

    public override string ToString() => Value;

    private static int CheckDigits(string body) => Modulus + 1 - Remainder(body + "00");

    private static int Remainder(string digits) => digits.Aggregate(0, (rest, digit) => ((rest * 10) + (digit - '0')) % Modulus);
}
