using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Abp.UI.Layout;

/// <summary>A top entry with entries below it becomes a heading; the current place is what the page says, else the longest address that fits.</summary>
internal sealed class MenuNavigation(IMenuManager menus) : INavigationReader
{
    /// <summary>The key under which a contributor leaves a number to show beside its entry.</summary>
    public const string CountKey = "Count";

    public async Task<IReadOnlyList<NavigationGroup>> ReadAsync(string menu, ViewContext view)
    {
        var items = (await menus.GetAsync(menu)).Items;
        var request = view.HttpContext.Request;
        var current = CurrentOf(items, view.ViewData.GetMenuItem(), request.Path.Value ?? "/");
        var loose = items.Where(item => item.IsLeaf).ToList();
        var groups = items.Where(item => !item.IsLeaf)
            .Select(item => new NavigationGroup(item.DisplayName, Links(item.Items, current, request.PathBase)));
        return loose.Count == 0
            ? [.. groups]
            : [new NavigationGroup(null, Links(loose, current, request.PathBase)), .. groups];
    }

    /// <summary>The entry the page belongs to; the root address fits only itself.</summary>
    internal static ApplicationMenuItem? CurrentOf(IEnumerable<ApplicationMenuItem> items, string? named, string path)
    {
        var leaves = items.SelectMany(item => item.IsLeaf ? [item] : (IEnumerable<ApplicationMenuItem>)item.Items).ToList();
        return named is not null
            ? leaves.FirstOrDefault(item => item.Name == named)
            : leaves.Where(item => Fits(Address(item), path)).MaxBy(item => Address(item).Length);
    }

    private static bool Fits(string address, string path) =>
        path.Equals(address, StringComparison.OrdinalIgnoreCase)
        || (address.Length > 1 && path.StartsWith(address + "/", StringComparison.OrdinalIgnoreCase));

    private static string Address(ApplicationMenuItem item)
    {
        var url = (item.Url ?? "").TrimStart('~').Split('?', '#')[0];
        return url.Length > 1 ? url.TrimEnd('/') : url;
    }

    private static IReadOnlyList<NavigationLink> Links(IEnumerable<ApplicationMenuItem> items, ApplicationMenuItem? current, string pathBase) =>
    [
        .. items.Where(item => item.Url is not null).Select(item => new NavigationLink(
            item.DisplayName,
            item.Url!.StartsWith('~') ? pathBase + item.Url[1..] : item.Url,
            item.Icon,
            Count(item),
            ReferenceEquals(item, current)))
    ];

    private static string? Count(ApplicationMenuItem item) => item.CustomData.TryGetValue(CountKey, out var count) && count is not 0
        ? Convert.ToString(count, CultureInfo.InvariantCulture)
        : null;
}
