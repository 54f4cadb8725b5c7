using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>An item with its department, ready to show.</summary>
internal sealed record GuideItem(ItemDefinition Definition, int Version, bool Open, DepartmentDefinition Department)
{
    public string Code => Definition.Code;

    /// <summary>What the search looks at, in one line.</summary>
    public string SearchText { get; } = string.Join(' ', Definition.Code, Definition.Name, Definition.Result, Department.Name, Department.ShortName);

    /// <summary>Applications are taken from people and organisations for permits; internal items are filed by officials on the workbench.</summary>
    public bool CanApply => Open && Definition.Kind == ItemKind.Permit;
}
