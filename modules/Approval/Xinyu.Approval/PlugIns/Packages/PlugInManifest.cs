namespace Xinyu.Approval.PlugIns.Packages;

/// <summary>What <c>plugin.json</c> says; read and checked before anything of the plug-in is loaded.</summary>
internal sealed record PlugInManifest(
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

    public string Pin => PlugInPin.Of(Id, Version);
}
