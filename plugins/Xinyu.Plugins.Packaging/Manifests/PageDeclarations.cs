using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>Reads the pages and their permissions: known before anything of the plug-in runs, and signed like the rest.</summary>
internal static partial class PageDeclarations
{
    private const int MostPages = 20, LongestName = 60;

    /// <summary>A department's roles. What applicants, supervisors and administrators may see, no plug-in decides.</summary>
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal) { "window", "handler", "reviewer", "leader", "department-admin" };

    /// <returns>Null when it is no list of permissions.</returns>
    public static IReadOnlyList<DeclaredPermission>? Permissions(JsonElement root)
    {
        if (Entries(root, "permissions") is not { } entries)
            return null;
        var permissions = new List<DeclaredPermission>();
        foreach (var entry in entries)
        {
            if (Text(entry, "code") is not { } code || !CodePattern().IsMatch(code) || permissions.Exists(p => p.Code == code)
                || Name(entry, "name") is not var (zh, en) || RoleNames(entry) is not { } roles)
                return null;
            permissions.Add(new(code, zh, en, roles));
        }

        return permissions;
    }

    /// <returns>Null when it is no list of pages, each with one of the permissions.</returns>
    public static IReadOnlyList<DeclaredPage>? Pages(JsonElement root, IReadOnlyList<DeclaredPermission> permissions)
    {
        if (Entries(root, "pages") is not { } entries)
            return null;
        var pages = new List<DeclaredPage>();
        foreach (var entry in entries)
        {
            // /files is where the host hands out wwwroot
            if (Text(entry, "path") is not { } path || !PathPattern().IsMatch(path) || path.Split('/')[1] == "files" || pages.Exists(p => p.Path == path)
                || Text(entry, "permission") is not { } permission || permissions.All(p => p.Code != permission) || Name(entry, "title") is not var (zh, en))
                return null;
            pages.Add(new(path, permission, zh, en));
        }

        return pages;
    }

    private static List<JsonElement>? Entries(JsonElement root, string property) =>
        !root.TryGetProperty(property, out var list) ? []
            : list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= MostPages ? [.. list.EnumerateArray()] : null;

    private static List<string>? RoleNames(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("roles", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var names = list.EnumerateArray().Select(r => r.ValueKind == JsonValueKind.String ? r.GetString()! : "").Where(r => r.Length > 0).ToList();
        return names.TrueForAll(Roles.Contains) && names.Distinct().Count() == names.Count ? names : null;
    }

    private static (string Zh, string En)? Name(JsonElement entry, string property) =>
        entry.TryGetProperty(property, out var name) && Text(name, PackageTexts.Chinese) is { Length: > 0 and <= LongestName } zh
            && Text(name, PackageTexts.English) is { Length: > 0 and <= LongestName } en
            ? (zh, en)
            : null;

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,30}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^/(?:[a-z0-9-]{1,40}(?:/[a-z0-9-]{1,40}){0,3})?$")]
    private static partial Regex PathPattern();
}
