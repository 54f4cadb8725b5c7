using System.Text;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>Who vouches for a package: its department for having made it, the city for having approved it.</summary>
public sealed record PackageSignatures(byte[]? Department, byte[]? City)
{
    public static PackageSignatures None { get; } = new(null, null);

    /// <summary>Each role signs with its own words first, so that one's signature can never pass for the other's.</summary>
    internal static byte[] SignedByDepartment(ReadOnlyMemory<byte> canonicalManifest) =>
        [.. "xinyu-plug-in department\n"u8, .. canonicalManifest.Span];

    /// <summary>The city approves what the department signed, and with whose signature it came.</summary>
    internal static byte[] SignedByCity(ReadOnlyMemory<byte> canonicalManifest, byte[] departmentSignature) =>
        [.. "xinyu-plug-in city\n"u8, .. Encoding.ASCII.GetBytes(Convert.ToBase64String(departmentSignature)), (byte)'\n', .. canonicalManifest.Span];
}
