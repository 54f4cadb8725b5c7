using System.Globalization;
using System.Text.RegularExpressions;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Forms;

/// <summary>Judges one value against its column's definition: at most one error, the first thing to put right.</summary>
static partial class ValueRules
{
    public static FieldError? Check(ColumnDefinition column, string id, object? value)
    {
        if (value is null)
            return column.Required ? Error(FieldErrorCodes.Required) : null;
        return column.Type switch
        {
            FieldType.Number or FieldType.Integer => value is decimal number ? Number(number) : Error(
                column.Type == FieldType.Number ? FieldErrorCodes.NotANumber : FieldErrorCodes.NotAnInteger),
            FieldType.Date => value is DateOnly day && day >= FormLimits.EarliestDate && day <= FormLimits.LatestDate
                ? null
                : Error(FieldErrorCodes.NotADate),
            FieldType.Boolean => value is bool ? null : Error(FieldErrorCodes.NotABoolean),
            FieldType.MultiChoice => value is IReadOnlyList<string> choices ? Choices(choices) : WrongKind(),
            _ => value is string text ? Text(text) : WrongKind(),
        };

        FieldError Error(string code, params string[] args) => new(id, code, [column.Label, .. args]);

        FieldError WrongKind() => Error(FieldErrorCodes.WrongKind, column.Type.Name());

        FieldError? Number(decimal number)
        {
            var plain = ValueReader.Plain(number);
            if (column.Type == FieldType.Integer && plain != decimal.Truncate(plain))
                return Error(FieldErrorCodes.NotAnInteger);
            if (plain.Scale > FormLimits.MaxDecimals)
                return Error(FieldErrorCodes.TooManyDecimals, Plain(FormLimits.MaxDecimals));
            var min = column.Min ?? -FormLimits.MaxNumber;
            var max = column.Max ?? FormLimits.MaxNumber;
            if (plain < min)
                return Error(FieldErrorCodes.BelowMin, Plain(min));
            return plain > max ? Error(FieldErrorCodes.AboveMax, Plain(max)) : null;
        }

        FieldError? Choices(IReadOnlyList<string> choices)
        {
            if (choices.Count == 0)
                return column.Required ? Error(FieldErrorCodes.Required) : null;
            return choices.FirstOrDefault(choice => !column.Options.Contains(choice)) is { } other
                ? Error(FieldErrorCodes.NotAnOption, Short(other))
                : null;
        }

        FieldError? Text(string text)
        {
            if (string.IsNullOrWhiteSpace(text))
                return column.Required ? Error(FieldErrorCodes.Required) : null;
            if (column.Type == FieldType.Choice)
                return column.Options.Contains(text) ? null : Error(FieldErrorCodes.NotAnOption, Short(text));
            var longest = column.MaxLength ?? column.Type.DefaultMaxLength();
            if (text.Length > longest)
                return Error(FieldErrorCodes.TooLong, Plain(longest));
            if (HasBadCharacter(text))
                return Error(FieldErrorCodes.BadCharacter);
            return column.Type switch
            {
                FieldType.IdCard when !ResidentIdNumber.IsValid(text) => Error(FieldErrorCodes.BadIdCard),
                FieldType.Uscc when !UnifiedSocialCreditCode.IsValid(text) => Error(FieldErrorCodes.BadUscc),
                FieldType.Phone when !IsPhone(text) => Error(FieldErrorCodes.BadPhone),
                FieldType.Email when !Email().IsMatch(text) => Error(FieldErrorCodes.BadEmail),
                _ => null,
            };
        }
    }

    // Control characters and half surrogate pairs break documents and databases.
    static bool HasBadCharacter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD || (rune.Value is not ('\n' or '\t') && System.Text.Rune.IsControl(rune)))
                return true;
        }
        return false;
    }

    static bool IsPhone(string text) => Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 5 and <= 15;

    static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    static string Short(string text) => text.Length <= 50 ? text : text[..50] + "…";

    [GeneratedRegex("^\\+?[0-9][0-9 ()-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex("^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
