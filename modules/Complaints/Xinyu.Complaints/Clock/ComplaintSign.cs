using Xinyu.Abp.Domain.Entities;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>
/// The office's own card: one for one (complaint, limit, level), whoever finds it and how often. A yellow one that turns red
/// stays this one.
/// </summary>
internal sealed class ComplaintSign : Entity<Guid>
{
    private ComplaintSign() { }

    public ComplaintSign(Guid id, Complaint complaint, ClockReading reading, DateTime now)
        : base(id)
    {
        (ComplaintId, Kind, ComplaintLevel, Level, RaisedAt) = (complaint.Id, reading.Kind!.Value, complaint.Level, reading.Level!.Value, now);
        RedAt = Level == SignLevel.Red ? now : null;
        (Since, Due, DepartmentCode, StillHolds) = (reading.Since!.Value, reading.Due!.Value, complaint.AssignedDepartment, true);
    }

    public Guid ComplaintId { get; private set; }
    public SignKind Kind { get; private set; }
    public int ComplaintLevel { get; private set; }
    public SignLevel Level { get; private set; }
    /// <summary>When the limit was passed in law.</summary>
    public DateTime Since { get; private set; }
    public DateOnly Due { get; private set; }
    public DateTime RaisedAt { get; private set; }
    public DateTime? RedAt { get; private set; }
    /// <summary>Who had it then; null for the complaint office itself.</summary>
    public string? DepartmentCode { get; private set; }
    /// <summary>False once a corrected calendar shows that the limit was not passed.</summary>
    public bool StillHolds { get; private set; }

    /// <summary>Found again. Returns whether it grew heavier.</summary>
    public bool Find(ClockReading reading, DateTime now)
    {
        (StillHolds, Since, Due) = (true, reading.Since!.Value, reading.Due!.Value);
        if (reading.Level <= Level) return false;
        (Level, RedAt) = (SignLevel.Red, now);
        return true;
    }

    public void NoLongerFound() => StillHolds = false;
}

internal enum SignKind
{
    AcceptanceOverdue,
    AnswerOverdue,
}

internal enum SignLevel
{
    Yellow,
    Red,
}
