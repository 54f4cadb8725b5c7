using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Abp.UI.Layout;

public static class MenuItemExtensions
{
    /// <summary>The number shown beside an entry of the side navigation; nothing is shown for 0.</summary>
    public static ApplicationMenuItem WithCount(this ApplicationMenuItem item, int count) =>
        item.WithCustomData(MenuNavigation.CountKey, count);
}
