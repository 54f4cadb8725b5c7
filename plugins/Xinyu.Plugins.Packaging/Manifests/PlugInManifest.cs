using System.Security.Cryptography;

namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>What <c>plugin.json</c> says; read and checked before anything of the plug-in is loaded.</summary>
public sealed record PlugInManifest(
    string Id,
    string NameZh,
    string NameEn,
    Version Version,
    string Department,
    SdkRange Sdk,
    string EntryAssembly,
    string EntryType,
    IReadOnlyList<string> Items,
    IReadOnlyList<PackagedFile> Files)
{
    public const int Schema = 1;

    /// <summary>The whole document in the one form that is signed; with the files' hashes it stands for the package's content.</summary>
    public ReadOnlyMemory<byte> Canonical { get; init; }

    /// <summary>Two packages with the same one are the same package, however they were zipped.</summary>
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(Canonical.Span));

    public string Pin => $"{Id}@{Version}";
}
