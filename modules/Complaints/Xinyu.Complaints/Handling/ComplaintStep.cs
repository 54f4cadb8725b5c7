using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Complaints.Handling;

/// <summary>One thing that happened to a complaint, append-only: also every look at who complained.</summary>
internal sealed class ComplaintStep : Entity<Guid>
{
    private ComplaintStep() { }

    public ComplaintStep(Guid id, Complaint complaint, ComplaintStepKind kind, ActBy by, string? text)
        : base(id)
    {
        (ComplaintId, Seq, Kind, State, Level) = (complaint.Id, complaint.LastSeq, kind, complaint.State, complaint.Level);
        (At, ActorId, ActorName, ActorDepartment, Text) = (by.At, by.Id, by.Name, by.Department, text);
    }

    public Guid ComplaintId { get; private set; }
    public int Seq { get; private set; }
    public ComplaintStepKind Kind { get; private set; }
    public ComplaintState State { get; private set; }
    public int Level { get; private set; }
    public DateTime At { get; private set; }
    public Guid? ActorId { get; private set; }
    public string? ActorName { get; private set; }
    public string? ActorDepartment { get; private set; }
    public string? Text { get; private set; }
    public AssignmentMode? Mode { get; private set; }
    public string? ToDepartment { get; private set; }
    public Guid? ToUserId { get; private set; }
    public string? ToUserName { get; private set; }
    public ComplaintOutcome? Outcome { get; private set; }

    public ComplaintStep To(Assignment to)
    {
        (Mode, ToDepartment, ToUserId, ToUserName) = (to.Mode, to.Department, to.UserId, to.UserName);
        return this;
    }

    public ComplaintStep With(ComplaintOutcome outcome)
    {
        Outcome = outcome;
        return this;
    }
}

internal enum ComplaintStepKind
{
    Received,
    Accepted,
    NotAccepted,
    Assigned,
    Answered,
    Returned,
    Reviewed,
    Closed,
    Reopened,
    OfficialNamed,
    IdentityViewed,
    SignRaised,
}

internal static class ComplaintSteps
{
    /// <summary>Whether the complainant is told: looks, signs and names are the office's own record.</summary>
    public static bool IsProgress(this ComplaintStepKind kind) =>
        kind is not (ComplaintStepKind.OfficialNamed or ComplaintStepKind.IdentityViewed or ComplaintStepKind.SignRaised);
}
