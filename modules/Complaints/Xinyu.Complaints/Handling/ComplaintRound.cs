using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Complaints.Handling;

/// <summary>
/// One time through, from receipt or reopening to its end. Statistics count rounds, so that reopening a complaint
/// does not change what an earlier month said about it.
/// </summary>
internal sealed class ComplaintRound : Entity<Guid>
{
    private ComplaintRound() { }

    public ComplaintRound(Guid id, Complaint complaint, DateTime openedAt)
        : base(id)
    {
        (ComplaintId, Level, Kind, DepartmentCode, CaseNumber) = (complaint.Id, complaint.Level, complaint.Kind, complaint.DepartmentCode, complaint.CaseNumber);
        OpenedAt = openedAt;
    }

    public Guid ComplaintId { get; private set; }
    public int Level { get; private set; }
    public ComplaintKind Kind { get; private set; }
    /// <summary>The department complained about.</summary>
    public string? DepartmentCode { get; private set; }
    public string? CaseNumber { get; private set; }
    public DateTime OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public ComplaintOutcome? Outcome { get; private set; }

    public void Close(DateTime at, ComplaintOutcome outcome) => (ClosedAt, Outcome) = (at, outcome);
}
