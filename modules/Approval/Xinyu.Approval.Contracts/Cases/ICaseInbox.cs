using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Lists and opens cases. What is visible follows from the department scope of the signed-in person:
/// an official sees cases in which his departments take part, a supervisor sees all.
/// </summary>
public interface ICaseInbox
{
    Task<CasePage> GetListAsync(CaseListInput input, CancellationToken cancellationToken = default);

    /// <summary>Throws EntityNotFound (404) also for a case that exists but is not visible.</summary>
    Task<CaseDetail> GetAsync(Guid caseId, CancellationToken cancellationToken = default);

    Task<Guid?> FindIdAsync(string caseNumber, CancellationToken cancellationToken = default);

    /// <summary>Content of a material or document of a visible case, or null.</summary>
    Task<CaseFile?> OpenFileAsync(Guid caseId, string sha256, CancellationToken cancellationToken = default);
}

public sealed record CaseFile(Stream Content, string FileName, string ContentType);

/// <summary>Which part of the inbox: what waits for me, what my department has open, what is closed.</summary>
public enum CaseTab
{
    Mine,
    Open,
    Closed,
    All,
}

/// <summary>Deadline light of a running case; the worst sorts first.</summary>
public enum CaseLight
{
    Red,
    Yellow,
    Warning,
    Normal,
    Stopped,
    Done,
}

public sealed class CaseListInput : PagedAndSortedResultRequestDto
{
    public CaseTab Tab { get; set; } = CaseTab.Open;
    public string? Filter { get; set; }
    public string? DepartmentCode { get; set; }
    public string? ItemCode { get; set; }
    public CaseState? State { get; set; }
    public CaseLight? Light { get; set; }
}

/// <summary>One page of the list with the counts of the tabs and lights beside it (same filter).</summary>
public sealed record CasePage(
    long TotalCount, IReadOnlyList<CaseSummary> Items, IReadOnlyDictionary<CaseTab, long> Tabs, IReadOnlyDictionary<CaseLight, long> Lights);

/// <param name="Title">What the form names itself by, such as the project; may be empty.</param>
/// <param name="Channel">One of <see cref="CaseChannels"/>; internal items alone come from the workbench.</param>
/// <param name="DaysLeft">Working days to the promised date, before acceptance to the end of the completeness check; negative when over; null while there is no date.</param>
public sealed record CaseSummary(
    Guid Id, string CaseNumber, string ItemCode, string ItemName, string Title, string DepartmentCode, string DepartmentName, string ApplicantName,
    CaseState State, string? TaskName, string? TaskPost, DateTime ReceivedAt, DateOnly? PromisedDue, DateOnly? StatutoryDue,
    DateOnly? CompletenessDue, CaseLight Light, int? DaysLeft, int FindingsToCheck, int Version, string Channel = CaseChannels.Portal);
