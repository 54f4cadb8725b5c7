using System.Globalization;

namespace Xinyu.Abp.UI.Formatting;

/// <summary>Numbers, amounts and rates as the pages show them.</summary>
public static class TextFormats
{
    /// <summary>What an empty cell holds.</summary>
    public const string Dash = "—";

    /// <summary>Below this many cases a rate says nothing and a department is not ranked.</summary>
    public const int FewestForRate = 20;

    public static string OrDash(this string? text) => string.IsNullOrWhiteSpace(text) ? Dash : text;

    /// <summary>Several remarks as one sentence: the full stop inside gives way to the separator.</summary>
    public static string ToClauses(this IReadOnlyList<string> parts, string separator) =>
        string.Join(separator, parts.Select((part, i) => i < parts.Count - 1 ? part.TrimEnd('。', '.') : part));

    /// <summary>1,842.</summary>
    public static string ToCount(this int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>1,842 件.</summary>
    public static string ToCount(this int number, string unit) => $"{number.ToCount()} {unit}";

    /// <summary>3,200 万元; decimals only where there are any.</summary>
    public static string ToAmount(this decimal amount, string unit) => $"{amount.ToAmount()} {unit}";

    public static string ToAmount(this decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>2（6.5%）: a rate never stands without its count, and below 20 cases it is not given.</summary>
    public static string ToRate(this int part, int whole) => whole < FewestForRate
        ? UiText.Get("Rate:TooFew")
        : UiText.Get("Rate", part.ToCount(), (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture));
}
