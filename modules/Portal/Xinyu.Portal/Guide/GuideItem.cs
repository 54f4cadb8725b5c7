using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>An item with its department, ready to show. The whole definition is read when something asks for it.</summary>
internal sealed class GuideItem(ItemHeadline headline, int version, bool open, DepartmentDefinition department, Func<ItemDefinition> definition)
{
    public ItemHeadline Headline => headline;

    public int Version => version;

    public bool Open => open;

    public DepartmentDefinition Department => department;

    public ItemDefinition Definition => definition();

    public string Code => headline.Code;

    /// <summary>What the search looks at, in one line.</summary>
    public string SearchText { get; } = string.Join(' ', headline.Code, headline.Name, headline.Result, department.Name, department.ShortName);

    /// <summary>Applications are taken from people and organisations for permits; internal items are filed by officials on the workbench.</summary>
    public bool CanApply => open && headline.Kind == ItemKind.Permit;
}
