using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xinyu.Supervision.Ledger;

/// <summary>The arithmetic of the chain, pure: what a link's hash is over.</summary>
internal static class LedgerChain
{
    /// <summary>What the first link points to.</summary>
    public static readonly string Genesis = new('0', 64);

    public static string Hash(long position, string previousHash, LedgerContent content) => Sha256(string.Join('\n',
        position.ToString(CultureInfo.InvariantCulture), previousHash, content.CaseId.ToString("N"), content.CaseNumber,
        content.CaseSeq.ToString(CultureInfo.InvariantCulture), content.Kind, content.DepartmentCode, content.ItemCode,
        Microseconds(content.OccurredAt), Microseconds(content.RecordedAt), content.Salt, content.SaltedHash));

    public static string Salted(string salt, string contentHash) => Sha256($"{salt}\n{contentHash}");

    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    // Databases differ below the microsecond; what is hashed must survive each of them.
    private static string Microseconds(DateTime instant) => (instant.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
