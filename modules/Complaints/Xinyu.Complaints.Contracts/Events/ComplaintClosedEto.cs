using Xinyu.Abp.EventBus;

namespace Xinyu.Complaints.Events;

/// <summary>
/// One time through a complaint has ended, for the performance index. Who complained is not in it. A complaint that was
/// reopened ends again with the next <paramref name="Level"/>; the last one counts.
/// </summary>
/// <param name="Level">From 1; one more with each reopening.</param>
/// <param name="Kind">complaint or consultation.</param>
/// <param name="DepartmentCode">The department complained about.</param>
/// <param name="Outcome">substantiated, partly-substantiated, not-substantiated, explained or not-accepted.</param>
/// <param name="OpenedAt">UTC; when it was filed or reopened.</param>
[EventName("Xinyu.Complaints.ComplaintClosed")]
public sealed record ComplaintClosedEto(
    Guid ComplaintId, int Level, string Kind, string? DepartmentCode, string? CaseNumber, string Outcome, DateTime OpenedAt, DateTime ClosedAt);
