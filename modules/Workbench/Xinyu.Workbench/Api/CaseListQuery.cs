using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Api;

/// <summary>GET /api/workbench/cases: ABP's paging names and the filters of the inbox.</summary>
internal sealed class CaseListQuery
{
    public CaseTab? Tab { get; set; }

    public string? Filter { get; set; }

    public string? DepartmentCode { get; set; }

    public string? ItemCode { get; set; }

    public CaseState? State { get; set; }

    public CaseLight? Light { get; set; }

    public string? Sorting { get; set; }

    public int? SkipCount { get; set; }

    public int? MaxResultCount { get; set; }

    public CaseListInput ToInput() => new()
    {
        Tab = Tab ?? CaseTab.Open,
        Filter = Filter,
        DepartmentCode = DepartmentCode,
        ItemCode = ItemCode,
        State = State,
        Light = Light,
        Sorting = Sorting,
        SkipCount = SkipCount ?? 0,
        MaxResultCount = MaxResultCount ?? CaseListInput.DefaultMaxResultCount,
    };
}
