using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Api;

/// <summary>GET /api/workbench/cases: ABP's paging names and the filters of the inbox.</summary>
internal sealed record CaseListQuery(
    CaseTab? Tab, string? Filter, string? DepartmentCode, string? ItemCode, CaseState? State, CaseLight? Light, string? Sorting, int? SkipCount, int? MaxResultCount)
{
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
