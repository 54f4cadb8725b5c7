namespace Xinyu.Abp.UI.Navigation;

#pragma warning disable CA1710 // ABP's name
public class ApplicationMenuItemList : List<ApplicationMenuItem>
#pragma warning restore CA1710
{
    public ApplicationMenuItemList()
    {
    }

    public ApplicationMenuItemList(IEnumerable<ApplicationMenuItem> collection) : base(collection)
    {
    }

    /// <summary>Orders the items and drops headings under which nothing is left.</summary>
    public void Normalize()
    {
        foreach (var item in this)
            item.Items.Normalize();
        RemoveAll(i => i.IsLeaf && i.Url is null);
        var ordered = this.OrderBy(i => i.Order).ToList(); // stable, unlike List.Sort
        Clear();
        AddRange(ordered);
    }
}
