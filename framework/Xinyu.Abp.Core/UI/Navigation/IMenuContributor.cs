namespace Xinyu.Abp.UI.Navigation;

public interface IMenuContributor
{
    /// <summary>Looks at <c>context.Menu.Name</c>, asks for permissions and features, and adds its entries.</summary>
    Task ConfigureMenuAsync(MenuConfigurationContext context);
}
