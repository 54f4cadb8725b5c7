using System.Security.Cryptography;
using System.Text;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Portal.Complaints;

/// <summary>What an anonymous complainant reads the answer with: 80 bits, nothing in it says who he is.</summary>
internal static class ComplaintToken
{
    public const int Length = 16;

    public static string New(ReadOnlySpan<byte> random) => UnambiguousCode.Make(random[..Length]);

    /// <summary>As shown: four groups of four.</summary>
    public static string Grouped(string token) => string.Join('-', token.Chunk(4).Select(group => new string(group)));

    public static string? HashOfTyped(string? typed) => UnambiguousCode.TryNormalize(typed, Length, out var token) ? Hash(token) : null;

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
