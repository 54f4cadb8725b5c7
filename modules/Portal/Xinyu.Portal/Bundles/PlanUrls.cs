namespace Xinyu.Portal.Bundles;

internal static class PlanUrls
{
    public static string Bundle(Guid id) => $"/my/bundles/{id}";

    public static string Open(IEnumerable<string> codes) => Of(codes).Replace("/plan", "/my/bundles/open", StringComparison.Ordinal);

    public static string Of(IEnumerable<string> codes) =>
        string.Join('&', codes.Select(c => "item=" + Uri.EscapeDataString(c))) is { Length: > 0 } query ? "/plan?" + query : "/plan";
}
