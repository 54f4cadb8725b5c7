namespace Xinyu.Abp.UI.Navigation;

public interface IMenuManager
{
    /// <summary>The menu for the current user, its items in order.</summary>
    Task<ApplicationMenu> GetAsync(string name);
}
