using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Complaints.Events;

namespace Xinyu.Portal.Complaints;

/// <summary>
/// What the holder of the token may read of a complaint or consultation. Name and phone are not here: they travel once,
/// to the complaint office, and are sealed there.
/// </summary>
[DisableAuditing]
internal sealed class PortalComplaint : Entity<Guid>
{
    private PortalComplaint()
    {
    }

    public PortalComplaint(ComplaintFiledEto filed) : base(filed.ComplaintId)
    {
        (Kind, CaseNumber, DepartmentCode, Subject, Text) = (filed.Kind, filed.CaseNumber, filed.DepartmentCode, filed.Subject, filed.Text);
        (FiledAt, TokenHash, State, ChangedAt) = (filed.FiledAt, filed.TokenHash, "received", filed.FiledAt);
    }

    public string Kind { get; private set; } = "";

    public string? CaseNumber { get; private set; }

    public string? DepartmentCode { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTime FiledAt { get; private set; }

    public string TokenHash { get; private set; } = "";

    public int LastSeq { get; private set; }

    public string State { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    public string? Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Once closed; gone again when the complaint is reopened.</summary>
    public string? Outcome { get; private set; }

    public void Apply(ComplaintProgressedEto progress)
    {
        (LastSeq, State, ChangedAt, Outcome) = (progress.Seq, progress.State, progress.At, progress.Outcome);
        if (progress.Answer is { Length: > 0 } answer) (Answer, AnsweredAt) = (answer, progress.At);
    }
}
