using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Complaints.Clock;

namespace Xinyu.Complaints.Handling;

/// <summary>
/// A complaint (投诉举报) or consultation (咨询). Who complained is not here but sealed apart. Every act returns the step to be
/// recorded; the steps' numbers have no gaps.
/// </summary>
internal sealed partial class Complaint : VersionedAggregateRoot<Guid>
{
    private Complaint() { }

    public Complaint(Guid id, ComplaintKind kind, ComplaintOrigin origin, ComplaintSubject subject, DateTime filedAt)
        : base(id)
    {
        (Number, Kind, Origin, FiledAt) = (ComplaintNumber.Of(id, kind, filedAt), kind, origin, filedAt);
        (CaseNumber, DepartmentCode, Subject, Text, Stars) = (subject.CaseNumber, subject.DepartmentCode, subject.Subject, subject.Text, subject.Stars);
    }

    public string Number { get; private set; } = "";
    public ComplaintKind Kind { get; private set; }
    public ComplaintOrigin Origin { get; private set; }
    public string? CaseNumber { get; private set; }
    /// <summary>The department complained about.</summary>
    public string? DepartmentCode { get; private set; }
    /// <summary>The official complained about, once the office knows him.</summary>
    public Guid? AboutUserId { get; private set; }
    public string? AboutUserName { get; private set; }
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";
    /// <summary>Of the rating that opened it.</summary>
    public int? Stars { get; private set; }
    public DateTime FiledAt { get; private set; }
    /// <summary>Whether a name is sealed apart.</summary>
    public bool IsNamed { get; private set; }

    public ComplaintState State { get; private set; } = ComplaintState.Received;
    public bool IsOpen { get; private set; } = true;
    public int Level { get; private set; } = 1;
    public int LastSeq { get; private set; }
    /// <summary>Number of the last step the complainant was told of.</summary>
    public int ProgressSeq { get; private set; }

    public AssignmentMode? Mode { get; private set; }
    public string? AssignedDepartment { get; private set; }
    public Guid? AssignedUserId { get; private set; }
    public string? AssignedUserName { get; private set; }

    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public ComplaintOutcome? Outcome { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    public ComplaintStep Receive(Guid stepId, bool isNamed)
    {
        IsNamed = isNamed;
        return Note(stepId, ComplaintStepKind.Received, new ActBy(FiledAt), null);
    }

    public ComplaintStep Accept(Guid stepId, ActBy by, int answerDays)
    {
        Take(ComplaintAct.Accept);
        Run(by.At, answerDays);
        return Note(stepId, ComplaintStepKind.Accepted, by, null);
    }

    public ComplaintStep Refuse(Guid stepId, ActBy by, string reason)
    {
        Take(ComplaintAct.Refuse);
        (ClosedAt, Outcome) = (by.At, ComplaintOutcome.NotAccepted);
        return Note(stepId, ComplaintStepKind.NotAccepted, by, reason).With(ComplaintOutcome.NotAccepted);
    }

    public ComplaintStep Assign(Guid stepId, ActBy by, Assignment to, string? instruction)
    {
        Take(ComplaintAct.Assign);
        (Mode, AssignedDepartment, AssignedUserId, AssignedUserName) = (to.Mode, to.Department, to.UserId, to.UserName);
        return Note(stepId, ComplaintStepKind.Assigned, by, instruction).To(to);
    }

    public ComplaintStep GiveAnswer(Guid stepId, ActBy by, string answer)
    {
        Take(ComplaintAct.Answer);
        (Answer, AnsweredAt) = (answer, by.At);
        return Note(stepId, ComplaintStepKind.Answered, by, answer);
    }

    public ComplaintStep Return(Guid stepId, ActBy by, string reason)
    {
        Take(ComplaintAct.Return);
        (Answer, AnsweredAt) = (null, null);
        return Note(stepId, ComplaintStepKind.Returned, by, reason);
    }

    public ComplaintStep Review(Guid stepId, ActBy by, string? remark)
    {
        Take(ComplaintAct.Review);
        return Note(stepId, ComplaintStepKind.Reviewed, by, remark);
    }

    public ComplaintStep Close(Guid stepId, ActBy by, ComplaintOutcome outcome, string? remark)
    {
        Take(ComplaintAct.Close);
        (ClosedAt, Outcome) = (by.At, outcome);
        return Note(stepId, ComplaintStepKind.Closed, by, remark).With(outcome);
    }

    /// <summary>One level up: whoever answered below is out of it from now on.</summary>
    public ComplaintStep Reopen(Guid stepId, ActBy by, string reason, int answerDays)
    {
        Take(ComplaintAct.Reopen);
        Level++;
        (Mode, AssignedDepartment, AssignedUserId, AssignedUserName) = (null, null, null, null);
        (Answer, AnsweredAt, Outcome, ClosedAt) = (null, null, null, null);
        Run(by.At, answerDays);
        return Note(stepId, ComplaintStepKind.Reopened, by, reason);
    }

    public ComplaintStep NameOfficial(Guid stepId, ActBy by, Guid userId, string userName)
    {
        Take(ComplaintAct.NameOfficial);
        if (AssignedUserId == userId) throw new BusinessException(ComplaintsErrors.AssignedToNamed);
        (AboutUserId, AboutUserName) = (userId, userName);
        return Note(stepId, ComplaintStepKind.OfficialNamed, by, userName);
    }

    public ComplaintStep ViewIdentity(Guid stepId, ActBy by, string reason) => Note(stepId, ComplaintStepKind.IdentityViewed, by, reason);

    public ComplaintStep Sign(Guid stepId, DateTime at, SignKind kind, SignLevel level) =>
        Note(stepId, ComplaintStepKind.SignRaised, new ActBy(at), $"{kind}:{level}");

    private void Take(ComplaintAct act)
    {
        State = ComplaintTransitions.Take(State, act, Level);
        IsOpen = State.IsOpen();
    }

    private ComplaintStep Note(Guid stepId, ComplaintStepKind kind, ActBy by, string? text)
    {
        LastSeq++;
        if (kind.IsProgress()) ProgressSeq++;
        return new ComplaintStep(stepId, this, kind, by, text);
    }
}

/// <summary>What it is about.</summary>
internal sealed record ComplaintSubject(string? CaseNumber, string? DepartmentCode, string Subject, string Text, int? Stars = null);
