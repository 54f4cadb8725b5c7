using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Xinyu.Approval.Identifiers;

/// <summary>
/// The alphabet of codes that people copy from paper: 32 characters without 0, O, 1 and I, so that five bits of a
/// random byte choose one without bias. The random bytes come from the caller.
/// </summary>
public static class UnambiguousCode
{
    public const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>One character for each byte.</summary>
    public static string Make(ReadOnlySpan<byte> random)
    {
        var code = new StringBuilder(random.Length);
        foreach (var b in random)
            code.Append(Alphabet[b & 31]);
        return code.ToString();
    }

    /// <summary>As typed, without blanks and dashes, in capitals.</summary>
    public static bool TryNormalize(string? text, int length, [NotNullWhen(true)] out string? code)
    {
        var value = string.Concat(TypedText.Normalize(text).Where(c => c != '-' && !char.IsWhiteSpace(c)));
        code = value.Length == length && !value.AsSpan().ContainsAnyExcept(Allowed) ? value : null;
        return code is not null;
    }

    /// <summary>Compares in a time that does not depend on where the codes differ.</summary>
    public static bool Matches(string? typed, string expected) =>
        TryNormalize(typed, expected.Length, out var code)
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(expected));
}

/// <summary>查询码: with the case number it opens the public progress query. 40 bits.</summary>
public static class QueryCode
{
    public const int Length = 8;

    /// <param name="random"><see cref="Length"/> random bytes.</param>
    public static string Make(ReadOnlySpan<byte> random) => UnambiguousCode.Make(random[..Length]);

    public static bool IsWellFormed(string? text) => UnambiguousCode.TryNormalize(text, Length, out _);

    public static bool Matches(string? typed, string expected) => UnambiguousCode.Matches(typed, expected);
}

/// <summary>证照校验码: printed on documents and licences in groups of four, for public verification. 60 bits.</summary>
public static class PrintCheckCode
{
    public const int Length = 12;

    /// <param name="random"><see cref="Length"/> random bytes.</param>
    public static string Make(ReadOnlySpan<byte> random) => UnambiguousCode.Make(random[..Length]);

    public static bool IsWellFormed(string? text) => UnambiguousCode.TryNormalize(text, Length, out _);

    public static bool Matches(string? typed, string expected) => UnambiguousCode.Matches(typed, expected);

    /// <summary>As printed: ABCD-EFGH-JKLM.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));
}
