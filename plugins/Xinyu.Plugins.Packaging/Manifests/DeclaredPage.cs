namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>A page in the menu, with what it asks for. It stands for all addresses below its own that no other page stands for.</summary>
/// <param name="Path">Below the plug-in's root: / or for example /ledger.</param>
/// <param name="Permission">The code of a declared permission.</param>
public sealed record DeclaredPage(string Path, string Permission, string TitleZh, string TitleEn)
{
    /// <summary>Whether the address is this page's or lies below it. Case makes no difference: to Razor neither.</summary>
    /// <param name="path">With a slash before each part and none at the end; the root is one slash.</param>
    public bool Covers(string path) =>
        Path == "/" || path.Equals(Path, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Path + "/", StringComparison.OrdinalIgnoreCase);
}
