using System.Security.Cryptography;
using Xinyu.Plugins.Packaging.Archives;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Inspection;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>
/// seal PLUG-INS --keys FOLDER --public FOLDER [--packages FOLDER]: for a release, signs each plug-in that is laid out below
/// PLUG-INS with its department's key, approves it with the city's once it conforms, and leaves the public halves where the host looks for them.
/// All is looked at before anything is written.
/// </summary>
internal static class SealCommand
{
    public static async Task RunAsync(Arguments arguments)
    {
        var (plugIns, secrets, shown) = (arguments.First, arguments.Require("keys"), arguments.Require("public"));
        var packages = Packages(plugIns);
        var owners = packages.Select(p => p.Manifest.Department).Append(TrustedKeys.City).Distinct().ToList();
        RequireKeys(secrets, owners);
        var reports = await Task.WhenAll(packages.Chunk((packages.Count + 1) / 2).Select(ReportsAsync));

        Directory.CreateDirectory(shown);
        foreach (var owner in owners)
        {
            using var key = PrivateKey.Read(Secret(secrets, owner));
            File.WriteAllText(Path.Combine(shown, owner + ".pem"), key.ExportSubjectPublicKeyInfoPem());
        }

        using var city = PrivateKey.Read(Secret(secrets, TrustedKeys.City));
        foreach (var (folder, manifest, report) in reports.SelectMany(r => r))
            Sign(folder, manifest, report, secrets, city);
        var trusted = TrustedKeys.Read(shown);
        foreach (var (folder, manifest) in packages)
        {
            CheckedPackage.Require(SignatureCheck.Check(folder, manifest, trusted, required: true));
            if (arguments.Find("packages") is { } target)
                Pack(folder, manifest, target);
            Console.WriteLine($"{manifest.Pin} {manifest.Department} {manifest.ContentHash}");
        }
    }

    private static List<(string Folder, PlugInManifest Manifest)> Packages(string plugIns)
    {
        var packages = new List<(string, PlugInManifest)>();
        if (Directory.Exists(plugIns))
        {
            foreach (var file in Directory.EnumerateFiles(plugIns, ManifestReader.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
                var (manifest, unreadable) = ManifestReader.Read(folder);
                CheckedPackage.Require(unreadable);
                CheckedPackage.Require(PackageInspector.Inspect(folder, manifest!, SdkVersion.Current));
                packages.Add((folder, manifest!));
            }
        }

        return packages.Count > 0 ? packages : throw new ToolException($"{plugIns} 下没有插件。", $"There is no plug-in below {plugIns}.");
    }

    private static void RequireKeys(string secrets, List<string> owners)
    {
        var missing = owners.Where(owner => !File.Exists(Secret(secrets, owner))).ToList();
        if (missing.Count > 0)
            throw new ToolException(
                $"{secrets} 里没有这些私钥：{string.Join("、", missing)}。",
                $"{secrets} does not hold the private keys of {string.Join(", ", missing)}.");
    }

    /// <summary>Two at a time, as a release is made on two cores.</summary>
    private static async Task<List<(string Folder, PlugInManifest Manifest, ConformanceReport Report)>> ReportsAsync((string Folder, PlugInManifest Manifest)[] packages)
    {
        var reports = new List<(string, PlugInManifest, ConformanceReport)>();
        foreach (var (folder, manifest) in packages)
            reports.Add((folder, manifest, await ConformCommand.ApprovableAsync(folder, manifest)));
        return reports;
    }

    private static void Sign(string folder, PlugInManifest manifest, ConformanceReport report, string secrets, ECDsa city)
    {
        using var department = PrivateKey.Read(Secret(secrets, manifest.Department));
        var signed = PackageSigner.SignAsDepartment(manifest, department);
        SignatureFile.Write(folder, PackageSigner.ApproveAsCity(manifest, signed, ReportFile.Write(folder, report), city));
    }

    private static void Pack(string folder, PlugInManifest manifest, string target)
    {
        Directory.CreateDirectory(target);
        using var stream = File.Create(Path.Combine(target, $"{manifest.Id}-{manifest.Version}{PackageWriter.Extension}"));
        PackageWriter.Write(folder, stream);
    }

    private static string Secret(string secrets, string owner) => Path.Combine(secrets, owner + ".private.pem");
}
