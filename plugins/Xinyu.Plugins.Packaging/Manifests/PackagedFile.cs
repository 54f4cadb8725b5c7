namespace Xinyu.Plugins.Packaging.Manifests;

/// <param name="Path">Relative to the package, with forward slashes.</param>
/// <param name="Sha256">In hexadecimal.</param>
public sealed record PackagedFile(string Path, string Sha256);
