using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Inbox;

/// <summary>What the address of the inbox says. A search without a tab looks through everything.</summary>
internal sealed class InboxQuery
{
    public const int PageSize = 12;

    public CaseTab? Tab { get; set; }

    public CaseLight? Light { get; set; }

    public string? Q { get; set; }

    public string? Department { get; set; }

    public CaseState? State { get; set; }

    public int SkipCount { get; set; }

    public int MaxResultCount { get; set; } = PageSize;

    public CaseListInput ToInput() => new()
    {
        Tab = Tab ?? (string.IsNullOrWhiteSpace(Q) ? CaseTab.Mine : CaseTab.All),
        Light = Light,
        Filter = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        DepartmentCode = string.IsNullOrWhiteSpace(Department) ? null : Department,
        State = State,
        SkipCount = Math.Max(0, SkipCount),
        MaxResultCount = Math.Clamp(MaxResultCount, 1, CaseListInput.MaxMaxResultCount),
    };
}
