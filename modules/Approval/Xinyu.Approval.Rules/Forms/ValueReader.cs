using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Forms;

/// <summary>Reads one value of a column's type from what was typed or sent; null when nothing was.</summary>
static partial class ValueReader
{
    static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    public static object? Read(ColumnDefinition column, IReadOnlyList<string> typed)
    {
        var texts = typed.Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        if (texts.Count == 0)
            return null;
        return column.Type switch
        {
            FieldType.MultiChoice => Choices(column, texts),
            FieldType.Boolean => Boolean(texts),
            FieldType.Table => new UnreadableValue(texts[0]),
            _ => ReadText(column, texts[0]),
        };
    }

    public static object? Read(ColumnDefinition column, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            case JsonValueKind.String:
                return Read(column, [Text(json)]);
            case JsonValueKind.Number when column.Type is FieldType.Number or FieldType.Integer:
                return json.TryGetDecimal(out var number) ? Plain(number) : new UnreadableValue(json.GetRawText());
            case JsonValueKind.True or JsonValueKind.False when column.Type == FieldType.Boolean:
                return json.GetBoolean();
            case JsonValueKind.Array when column.Type == FieldType.MultiChoice
                && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String):
                return Read(column, [.. json.EnumerateArray().Select(Text)]);
            default:
                return new UnreadableValue(json.GetRawText());
        }
    }

    /// <summary>A JSON string; half a surrogate pair in it becomes the character that validation refuses.</summary>
    public static string Text(JsonElement json)
    {
        try
        {
            return json.ToString();
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    static object ReadText(ColumnDefinition column, string text) => column.Type switch
    {
        FieldType.Number or FieldType.Integer => Number(text),
        FieldType.Date => Date(text),
        FieldType.IdCard => ResidentIdNumber.TryParse(text, out var id) ? id.Value : text.Trim(),
        FieldType.Uscc => UnifiedSocialCreditCode.TryParse(text, out var code) ? code.Value : text.Trim(),
        FieldType.Phone or FieldType.Email => HalfWidth(text),
        FieldType.LongText => text.ReplaceLineEndings("\n").Trim(),
        FieldType.Choice => text.Trim(),
        _ => text.ReplaceLineEndings(" ").Trim(),
    };

    // 1,200.5 with its groups in place is a number; 1,2 is not.
    static object Number(string text)
    {
        var plain = HalfWidth(text);
        if (Grouped().IsMatch(plain))
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(plain, styles, CultureInfo.InvariantCulture, out var number) && Exact().IsMatch(plain)
            ? Plain(number)
            : new UnreadableValue(text);
    }

    static object Date(string text) =>
        DateOnly.TryParseExact(HalfWidth(text), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : new UnreadableValue(text);

    // A check box may come with a hidden false behind it: one yes is a yes.
    static object Boolean(List<string> texts)
    {
        var answers = texts.Select(text => text.Trim().ToLowerInvariant() switch
        {
            "true" or "on" or "1" or "是" => true,
            "false" or "0" or "否" => false,
            _ => (bool?)null,
        }).ToList();
        return answers.Contains(null) ? new UnreadableValue(texts[0]) : answers.Contains(true);
    }

    // In the order of the definition, so that the same choice is the same value.
    static List<string> Choices(ColumnDefinition column, List<string> texts)
    {
        var chosen = texts.Select(text => text.Trim()).Distinct(StringComparer.Ordinal).ToList();
        return [.. column.Options.Where(chosen.Contains), .. chosen.Where(choice => !column.Options.Contains(choice))];
    }

    /// <summary>Without zeros at the end: 1.50 and 1.5 are the same value.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    static string HalfWidth(string text)
    {
        try
        {
            return text.Trim().Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException) // half a surrogate pair; validation names it
        {
            return text;
        }
    }

    [GeneratedRegex("^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // decimal would round silently what it cannot hold
    [GeneratedRegex("^[-+]?[0-9]{0,20}(\\.[0-9]{0,8})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
