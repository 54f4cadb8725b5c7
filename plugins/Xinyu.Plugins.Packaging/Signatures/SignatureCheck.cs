using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>
/// Whether a package's department made it and the city approved it. Where signatures are not required (Development),
/// what is signed must still be signed rightly, as far as the keys are known.
/// </summary>
public static class SignatureCheck
{
    public static PackageProblem? Check(string folder, PlugInManifest manifest, TrustedKeys keys, bool required)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(keys);
        var (signatures, problem) = SignatureFile.Read(folder);
        return problem ?? Department(manifest, signatures, keys, required) ?? City(manifest, signatures, keys, required);
    }

    private static PackageProblem? Department(PlugInManifest manifest, PackageSignatures signatures, TrustedKeys keys, bool required)
    {
        var owner = manifest.Department;
        if (signatures.Department is not { } signature)
            return required ? PackageProblem.Quarantined("SignatureMissing", ("department", owner)) : null;
        if (!keys.Knows(owner))
            return required ? PackageProblem.Quarantined("KeyMissing", ("owner", owner)) : null;
        return keys.Verify(owner, PackageSignatures.SignedByDepartment(manifest.Canonical), signature)
            ? null
            : PackageProblem.Quarantined("SignatureWrong", ("department", owner));
    }

    private static PackageProblem? City(PlugInManifest manifest, PackageSignatures signatures, TrustedKeys keys, bool required)
    {
        if (signatures.City is not { } approval)
            return required ? PackageProblem.Quarantined("ApprovalMissing") : null;
        if (signatures.Department is not { } signature)
            return PackageProblem.Quarantined("ApprovalWrong");
        if (!keys.Knows(TrustedKeys.City))
            return required ? PackageProblem.Quarantined("KeyMissing", ("owner", TrustedKeys.City)) : null;
        return keys.Verify(TrustedKeys.City, PackageSignatures.SignedByCity(manifest.Canonical, signature), approval)
            ? null
            : PackageProblem.Quarantined("ApprovalWrong");
    }
}
