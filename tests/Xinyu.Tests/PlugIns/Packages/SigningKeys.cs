using System.Security.Cryptography;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Conformance.Runs;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Tests.PlugIns.Packages;

/// <summary>Keys made for one test, and the folder in which the host finds their public halves.</summary>
internal sealed class SigningKeys : IDisposable
{
    private readonly Dictionary<string, ECDsa> _keys = [];

    public SigningKeys(params string[] owners)
    {
        foreach (var owner in owners)
        {
            _keys[owner] = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            File.WriteAllText(Path.Combine(Folder, owner + ".pem"), _keys[owner].ExportSubjectPublicKeyInfoPem());
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("keys-").FullName;

    public ECDsa this[string owner] => _keys[owner];

    public void SignAsDepartment(string package, string owner) =>
        SignatureFile.Write(package, PackageSigner.SignAsDepartment(Manifest(package), _keys[owner]));

    /// <param name="report">What the city looked at before; without it a report of this content that passed.</param>
    public void ApproveAsCity(string package, string owner = TrustedKeys.City, ConformanceReport? report = null) =>
        ApproveAsCity(package, owner, ReportFile.Write(package, report ?? Passed(package)));

    public void ApproveAsCity(string package, string owner, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(package, ReportFile.FileName), bytes);
        SignatureFile.Write(package, PackageSigner.ApproveAsCity(Manifest(package), SignatureFile.Read(package).Signatures, bytes, _keys[owner]));
    }

    public static ConformanceReport Passed(string package) => new(
        Manifest(package).Pin, Manifest(package).ContentHash, ConformanceLimits.Default.Cases,
        [.. Enum.GetValues<ConformanceRequirement>().Select(r => RequirementResult.Pass(r))]);

    /// <summary>Signed by department ZZ, the fixtures' department, and approved.</summary>
    public void SignBoth(string package)
    {
        SignAsDepartment(package, "ZZ");
        ApproveAsCity(package);
    }

    public void Dispose()
    {
        foreach (var key in _keys.Values)
            key.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static PlugInManifest Manifest(string package) => ManifestReader.Read(package).Manifest.ShouldNotBeNull();
}
