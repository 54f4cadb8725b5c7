namespace Xinyu.Portal.Bundles;

internal static class PlanUrls
{
    public static string Of(IEnumerable<string> codes) =>
        string.Join('&', codes.Select(c => "item=" + Uri.EscapeDataString(c))) is { Length: > 0 } query ? "/plan?" + query : "/plan";
}
