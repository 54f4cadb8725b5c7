namespace Xinyu.Abp.UI.Navigation;

public class AbpNavigationOptions
{
    public List<IMenuContributor> MenuContributors { get; } = [];
}
