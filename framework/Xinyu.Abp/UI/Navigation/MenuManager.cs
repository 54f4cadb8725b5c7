using Microsoft.Extensions.Options;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Features;

namespace Xinyu.Abp.UI.Navigation;

/// <summary>
/// Asks the contributors in module order and leaves out what the reader may not see and what belongs to a closed module:
/// an entry called "Portal.Items" belongs to the module Portal.
/// </summary>
internal sealed class MenuManager(
    IOptions<AbpNavigationOptions> options,
    IServiceProvider services,
    IPermissionChecker permissions,
    IFeatureDefinitionManager definitions,
    IFeatureChecker features) : IMenuManager
{
    private readonly Dictionary<string, ApplicationMenu> _menus = [];

    public async Task<ApplicationMenu> GetAsync(string name)
    {
        if (_menus.TryGetValue(name, out var known))
            return known;
        var menu = new ApplicationMenu(name);
        var context = new MenuConfigurationContext(menu, services);
        foreach (var contributor in options.Value.MenuContributors)
            await contributor.ConfigureMenuAsync(context);
        await KeepVisibleAsync(menu.Items);
        menu.Items.Normalize();
        return _menus[name] = menu;
    }

    private async Task KeepVisibleAsync(ApplicationMenuItemList items)
    {
        foreach (var item in items.ToList())
        {
            if (await IsVisibleAsync(item))
                await KeepVisibleAsync(item.Items);
            else
                items.Remove(item);
        }
    }

    private async Task<bool> IsVisibleAsync(ApplicationMenuItem item)
    {
        if (item.RequiredPermissionName is { } permission && !await permissions.IsGrantedAsync(permission))
            return false;
        var feature = ModuleFeatures.Of(item.Name.Split('.')[0]);
        return await definitions.GetOrNullAsync(feature) is null || await features.IsEnabledAsync(feature);
    }
}
