using Microsoft.AspNetCore.Mvc.Rendering;

namespace Xinyu.Abp.UI.Layout;

/// <summary>Turns a menu into what a layout draws: groups, links, and which link is the current place.</summary>
internal interface INavigationReader
{
    Task<IReadOnlyList<NavigationGroup>> ReadAsync(string menu, ViewContext view);
}
