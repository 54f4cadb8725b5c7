using System.Security.Cryptography;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>
/// The public keys that packages are checked with: PEM files named by their owner, <c>HB.pem</c> or <c>city.pem</c>. An owner
/// may have several (<c>HB.2027.pem</c>), so that a key can be changed while packages of the old one still run.
/// </summary>
public sealed class TrustedKeys
{
    public const string City = "city";
    private const string P256 = "1.2.840.10045.3.1.7";

    private readonly ILookup<string, byte[]> _keys;

    private TrustedKeys(IEnumerable<(string Owner, byte[] Key)> keys, IReadOnlyList<string> unusable)
    {
        _keys = keys.ToLookup(k => k.Owner, k => k.Key, StringComparer.Ordinal);
        Unusable = unusable;
    }

    public static TrustedKeys None { get; } = new([], []);

    /// <summary>Files that hold no public key on P-256, or a private key, which has no business there. They are not used.</summary>
    public IReadOnlyList<string> Unusable { get; }

    public static TrustedKeys Read(string folder)
    {
        if (!Directory.Exists(folder))
            return None;
        var keys = new List<(string, byte[])>();
        var unusable = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.pem").Order(StringComparer.Ordinal))
        {
            if (Public(file) is { } key)
                keys.Add((Path.GetFileName(file).Split('.')[0], key));
            else
                unusable.Add(Path.GetFileName(file));
        }

        return new(keys, unusable);
    }

    public bool Knows(string owner) => _keys.Contains(owner);

    public bool Verify(string owner, byte[] data, byte[] signature) => _keys[owner].Any(key =>
    {
        using var algorithm = ECDsa.Create();
        algorithm.ImportSubjectPublicKeyInfo(key, out _);
        return algorithm.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    });

    private static byte[]? Public(string file)
    {
        try
        {
            var pem = File.ReadAllText(file);
            if (pem.Contains("PRIVATE KEY", StringComparison.Ordinal))
                return null;
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256 ? key.ExportSubjectPublicKeyInfo() : null;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
