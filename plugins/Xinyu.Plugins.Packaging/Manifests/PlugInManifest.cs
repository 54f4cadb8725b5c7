using System.Security.Cryptography;
using Xinyu.Plugins.Packaging.Conformance.Capabilities;

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

    /// <summary>What of .NET it says to use beyond computing: the property <c>capabilities</c>, which may be left out.</summary>
    public IReadOnlyList<Capability> Capabilities { get; init; } = [];

    /// <summary>What its pages ask for; a page asks for one of them.</summary>
    public IReadOnlyList<DeclaredPermission> Permissions { get; init; } = [];

    /// <summary>Where its pages are. Both lists may be left out.</summary>
    public IReadOnlyList<DeclaredPage> Pages { get; init; } = [];

    /// <summary>The whole document in the one form that is signed; with the files' hashes it stands for the package's content.</summary>
    public ReadOnlyMemory<byte> Canonical { get; init; }

    /// <summary>Two packages with the same one are the same package, however they were zipped.</summary>
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(Canonical.Span));

    public string Pin => $"{Id}@{Version}";
}
