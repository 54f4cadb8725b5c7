namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Which addresses a page may name. Strict rather than clever: what a browser could read in another way is not accepted.</summary>
internal static class PageAddress
{
    /// <summary>An address of this site, written from its root, or a place on the same page.</summary>
    public static bool IsHere(string address) => IsPlain(address) && (address.Length == 0 || address[0] is '#' or '?' || IsRooted(address));

    /// <summary>The root, or below it.</summary>
    public static bool IsBelow(string address, string root) =>
        IsPlain(address) && IsRooted(address)
        && address.StartsWith(root, StringComparison.Ordinal) && (address.Length == root.Length || address[root.Length] is '/' or '?' or '#');

    private static bool IsRooted(string address)
    {
        var path = address.Split('?', '#')[0];
        return path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
            && !path.Contains("%2e", StringComparison.OrdinalIgnoreCase)
            && !path.Split('/').Any(part => part is "." or "..");
    }

    private static bool IsPlain(string address) => !address.Any(c => c == '\\' || char.IsControl(c) || char.IsWhiteSpace(c));
}
