using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Signatures;

/// <summary>
/// Whether a package's department made it and the city approved it, having seen it conform. Where signatures are not required (Development),
/// what is signed must still be signed rightly, as far as the keys are known.
/// </summary>
public static class SignatureCheck
{
    public static PackageProblem? Check(string folder, PlugInManifest manifest, TrustedKeys keys, bool required)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(keys);
        var (signatures, problem) = SignatureFile.Read(folder);
        return problem ?? Department(manifest, signatures, keys, required) ?? City(folder, manifest, signatures, keys, required);
    }

    /// <returns>The report on which the city approved; null where there is no approval, or none that can be checked.</returns>
    public static ConformanceReport? ApprovedReport(string folder, PlugInManifest manifest, TrustedKeys keys)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(keys);
        return SignatureFile.Read(folder).Signatures is { Department: { } signature, City: { } approval } && ReportFile.Read(folder) is { } report
            && keys.Verify(TrustedKeys.City, PackageSignatures.SignedByCity(manifest.Canonical, signature, report), approval)
            ? ReportFile.Parse(report)
            : null;
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

    private static PackageProblem? City(string folder, PlugInManifest manifest, PackageSignatures signatures, TrustedKeys keys, bool required)
    {
        if (signatures.City is not { } approval)
            return required ? PackageProblem.Quarantined("ApprovalMissing") : null;
        if (signatures.Department is not { } signature)
            return PackageProblem.Quarantined("ApprovalWrong");
        if (!keys.Knows(TrustedKeys.City))
            return required ? PackageProblem.Quarantined("KeyMissing", ("owner", TrustedKeys.City)) : null;
        if (ReportFile.Read(folder) is not { } report)
            return PackageProblem.Quarantined("ReportMissing");
        return keys.Verify(TrustedKeys.City, PackageSignatures.SignedByCity(manifest.Canonical, signature, report), approval)
            ? Report(manifest, ReportFile.Parse(report))
            : PackageProblem.Quarantined("ApprovalWrong");
    }

    /// <summary>The key alone does not make an approval: who holds it may have signed without looking.</summary>
    private static PackageProblem? Report(PlugInManifest manifest, ConformanceReport? report)
    {
        if (report?.IsOf(manifest) != true)
            return PackageProblem.Quarantined("ReportForeign", ("pin", manifest.Pin));
        return report.IsEnough ? null : PackageProblem.Quarantined("ReportFailed");
    }
}
