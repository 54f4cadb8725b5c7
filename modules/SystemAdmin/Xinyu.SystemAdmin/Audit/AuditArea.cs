namespace Xinyu.SystemAdmin.Audit;

/// <summary>Where an act came from: a module's pages and endpoints, or work in the background.</summary>
internal static class AuditArea
{
    private static readonly Dictionary<string, (string Page, string Api)> Known = new(StringComparer.Ordinal)
    {
        ["Portal"] = ("/portal", "/api/portal"),
        ["Workbench"] = ("/workbench", "/api/workbench"),
        ["Supervision"] = ("/supervision", "/api/supervision"),
        ["Complaints"] = ("/complaints", "/api/complaints"),
        ["SystemAdmin"] = ("/admin", "/api/system-admin"),
        ["Account"] = ("/account", "/api/account"),
        ["Events"] = ("event:", "event:"),
        ["Jobs"] = ("job:", "worker:"),
        ["Seed"] = ("seed:", "seed:"),
    };

    public static IReadOnlyCollection<string> All => Known.Keys;

    public static (string Page, string Api)? PrefixesOf(string? area) => area is not null && Known.TryGetValue(area, out var found) ? found : null;
}
