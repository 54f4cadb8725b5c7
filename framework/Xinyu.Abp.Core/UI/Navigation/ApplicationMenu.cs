namespace Xinyu.Abp.UI.Navigation;

public class ApplicationMenu(string name, string? displayName = null)
{
    public string Name { get; } = name;

    public string DisplayName { get; set; } = displayName ?? name;

    public ApplicationMenuItemList Items { get; } = [];

    public ApplicationMenu AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public override string ToString() => $"[{nameof(ApplicationMenu)} {Name}]";
}
