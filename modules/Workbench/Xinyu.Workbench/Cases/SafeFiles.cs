namespace Xinyu.Workbench.Cases;

/// <summary>Which uploaded types a browser may show inside the page; everything else is only handed out as a file.</summary>
internal static class SafeFiles
{
    private static readonly HashSet<string> Images = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static bool IsImage(string contentType) => Images.Contains(Bare(contentType));

    public static bool IsPdf(string contentType) => Bare(contentType) == "application/pdf";

    public static bool IsShown(string contentType) => IsImage(contentType) || IsPdf(contentType);

    private static string Bare(string contentType) => contentType.Split(';')[0].Trim().ToLowerInvariant();
}
