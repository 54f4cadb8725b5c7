using Microsoft.AspNetCore.Mvc.Rendering;

namespace Xinyu.Abp.UI.Layout;

/// <summary>A host that knows no menus shows none.</summary>
internal sealed class EmptyNavigation : INavigationReader
{
    public Task<IReadOnlyList<NavigationGroup>> ReadAsync(string menu, ViewContext view) =>
        Task.FromResult<IReadOnlyList<NavigationGroup>>([]);
}
