using System.Diagnostics;
using System.Security.Cryptography;

namespace Xinyu.Plugins.Tool.Feeds;

/// <summary>
/// Writes the packages that a plug-in's project refers to, from the assemblies this tool carries: no server, and no build.
/// Their version names their content, so that NuGet's cache never serves yesterday's SDK.
/// </summary>
internal static class LocalFeed
{
    private static readonly string Here = AppContext.BaseDirectory;

    /// <summary>A file or folder that came with the tool.</summary>
    public static string Carried(string name) => Path.Combine(Here, name);

    /// <returns>The version of all of them.</returns>
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var version = $"{SdkVersion.Current}.0-h{Fingerprint()}";
        NuGetPackage.Write(folder, "Xinyu.Abp.Core", version, [], Library("Xinyu.Abp.Core"));
        NuGetPackage.Write(folder, "Xinyu.Plugins.Sdk", version, [("Xinyu.Abp.Core", version)],
        [
            .. Library("Xinyu.Plugins.Sdk"),
            .. Directory.GetFiles(Carried("sdk-build")).Select(f => ("build/" + Path.GetFileName(f), f)),
        ]);
        NuGetPackage.Write(folder, "Xinyu.Plugins.Sdk.Web", version, [("Xinyu.Plugins.Sdk", version)], Library("Xinyu.Plugins.Sdk.Web"));
        NuGetPackage.Write(folder, "Xinyu.Plugins.Testing", version,
            [("Xinyu.Plugins.Sdk", version), ("YamlDotNet", YamlVersion())], Library("Xinyu.Plugins.Testing"));
        NuGetPackage.WriteTool(folder, "Xinyu.Plugins.Tool", version, "xinyu-plugin",
            [.. Directory.GetFiles(Here, "*", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(Here, f).Replace('\\', '/'), f))]);
        return version;
    }

    private static (string, string)[] Library(string name) =>
        [.. new[] { ".dll", ".xml" }.Select(e => Carried(name + e)).Where(File.Exists).Select(f => ("lib/net10.0/" + Path.GetFileName(f), f))];

    // the assembly's own version names the major one alone
    private static string YamlVersion() => Version.Parse(FileVersionInfo.GetVersionInfo(Carried("YamlDotNet.dll")).FileVersion!).ToString(3);

    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(Here, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
