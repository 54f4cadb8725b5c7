namespace Xinyu.Plugins.Packaging.Archives;

/// <summary>How much a package may be; whatever its headers say, no more than this is read.</summary>
public sealed record PackageLimits(long PackageBytes, long ExpandedBytes, int Files)
{
    private const long Megabyte = 1024 * 1024;

    public static PackageLimits Default { get; } = new(16 * Megabyte, 64 * Megabyte, 500);

    public string PackageMegabytes => $"{PackageBytes / Megabyte}";

    public string ExpandedMegabytes => $"{ExpandedBytes / Megabyte}";
}
