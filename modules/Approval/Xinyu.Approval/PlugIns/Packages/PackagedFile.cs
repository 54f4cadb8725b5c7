namespace Xinyu.Approval.PlugIns.Packages;

/// <param name="Path">Relative to the package, with forward slashes.</param>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record PackagedFile(string Path, string Sha256);
