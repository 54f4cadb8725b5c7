using Xinyu.Abp.EventBus;

namespace Xinyu.Complaints.Events;

/// <summary>Somebody complained (投诉举报) or asked (咨询) on the portal.</summary>
/// <remarks>
/// <paramref name="Name"/> and <paramref name="Phone"/> are sealed from the department complained about; the portal itself
/// does not keep them.
/// </remarks>
/// <param name="Kind">complaint or consultation.</param>
/// <param name="FiledAt">UTC; the complaint's own clock runs from it.</param>
/// <param name="TokenHash">Lower-case sha256 of the token with which the answer can be read.</param>
[EventName("Xinyu.Complaints.ComplaintFiled")]
public sealed record ComplaintFiledEto(
    Guid ComplaintId, string Kind, bool Anonymous, string? Name, string? Phone, string? CaseNumber, string? DepartmentCode,
    string Subject, string Text, DateTime FiledAt, string TokenHash);
