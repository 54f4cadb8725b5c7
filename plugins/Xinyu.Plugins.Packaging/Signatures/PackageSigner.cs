using System.Security.Cryptography;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>Signs a package's canonical manifest with ECDSA P-256 and SHA-256. The private key is used and never kept.</summary>
public static class PackageSigner
{
    /// <summary>The department's signature. It takes away an approval that was given to another one.</summary>
    public static PackageSignatures SignAsDepartment(PlugInManifest manifest, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return new(Sign(key, PackageSignatures.SignedByDepartment(manifest.Canonical)), null);
    }

    /// <summary>The city's approval of what the department signed.</summary>
    /// <param name="report">The bytes of the conformance report on which it approves; whoever checks the approval reads them too.</param>
    public static PackageSignatures ApproveAsCity(PlugInManifest manifest, PackageSignatures signatures, byte[] report, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(signatures);
        var department = signatures.Department ?? throw new ArgumentException("The department signs first.", nameof(signatures));
        return signatures with { City = Sign(key, PackageSignatures.SignedByCity(manifest.Canonical, department, report)) };
    }

    private static byte[] Sign(ECDsa key, byte[] data)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
