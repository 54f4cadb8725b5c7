using System.Security.Cryptography;
using System.Text;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>Who vouches for a package: its department for having made it, the city for having approved it.</summary>
public sealed record PackageSignatures(byte[]? Department, byte[]? City)
{
    public static PackageSignatures None { get; } = new(null, null);

    /// <summary>Each role signs with its own words first, so that one's signature can never pass for the other's.</summary>
    internal static byte[] SignedByDepartment(ReadOnlyMemory<byte> canonicalManifest) =>
        [.. "xinyu-plug-in department\n"u8, .. canonicalManifest.Span];

    /// <summary>The city approves what the department signed, with whose signature it came, and on which report.</summary>
    internal static byte[] SignedByCity(ReadOnlyMemory<byte> canonicalManifest, byte[] departmentSignature, byte[] report) =>
    [
        .. "xinyu-plug-in city\n"u8,
        .. Encoding.ASCII.GetBytes($"{Convert.ToBase64String(departmentSignature)}\n{Convert.ToHexStringLower(SHA256.HashData(report))}\n"),
        .. canonicalManifest.Span,
    ];
}
