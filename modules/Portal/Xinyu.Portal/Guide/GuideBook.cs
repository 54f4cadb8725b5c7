using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>The whole guide as it is at one moment: departments in order, their items in order of code.</summary>
internal sealed class GuideBook
{
    private readonly Dictionary<string, GuideItem> _byCode;

    public GuideBook(int stamp, IEnumerable<GuideItem> items, IEnumerable<DepartmentDefinition> departments)
    {
        Stamp = stamp;
        Departments = [.. departments.OrderBy(d => d.Order)];
        Items = [.. items.OrderBy(i => i.Department.Order).ThenBy(i => i.Code, StringComparer.Ordinal)];
        _byCode = Items.ToDictionary(i => i.Code, StringComparer.OrdinalIgnoreCase);
    }

    public int Stamp { get; }

    public IReadOnlyList<DepartmentDefinition> Departments { get; }

    public IReadOnlyList<GuideItem> Items { get; }

    public GuideItem? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code.Trim());

    /// <summary>Items that need the result of this one first.</summary>
    public IReadOnlyList<GuideItem> SuccessorsOf(string code) => [.. Items.Where(i => i.Definition.Predecessors.Contains(code))];
}
