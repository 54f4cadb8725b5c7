using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Lists;
using Xinyu.Complaints.Sealing;

namespace Xinyu.Complaints.Handling;

/// <summary>One complaint with its steps and what the reader may do with it now; what he may not has its reason.</summary>
internal sealed class ReadComplaint(
    XinyuDbContext db, ComplaintAccess access, LookAtIdentity identity, ILegalCalendar calendars, IClock clock)
{
    public async Task<ComplaintView> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var complaint = await access.FindAsync(id, cancellationToken);
        db.Entry(complaint).State = EntityState.Detached; // read only
        var steps = await db.Set<ComplaintStep>().AsNoTracking().Where(s => s.ComplaintId == id).OrderBy(s => s.Seq).ToListAsync(cancellationToken);
        var signs = await db.Set<ComplaintSign>().AsNoTracking().Where(s => s.ComplaintId == id).OrderBy(s => s.RaisedAt)
            .Select(s => new SignView(s.Kind, s.Level, s.Since, s.Due, s.RaisedAt, s.RedAt, s.StillHolds)).ToListAsync(cancellationToken);
        var acts = new List<ActView>();
        foreach (var act in Enum.GetValues<ComplaintAct>()) acts.Add(new(act, await access.ForbidsAsync(complaint, act)));
        // the department's own record ends where the office's begins: who complained, and who asked for it, stays with the office
        var seesAll = await access.IsGrantedAsync(ComplaintsPermissions.Read);
        return new(
            ComplaintLine.Of(complaint, await calendars.GetAsync(cancellationToken), LegalDay.Of(clock.Now)), complaint.Text, complaint.Answer, complaint.AnsweredAt,
            seesAll ? complaint.AboutUserName : null, complaint.AssignedUserName,
            [.. steps.Where(s => seesAll || s.Kind is not (ComplaintStepKind.IdentityViewed or ComplaintStepKind.OfficialNamed)).Select(StepView.Of)],
            signs, acts, complaint.IsNamed && await identity.MayAsync(complaint));
    }
}

/// <param name="CanUnseal">Whether the reader may ask who complained.</param>
internal sealed record ComplaintView(
    ComplaintLine Complaint, string Text, string? Answer, DateTime? AnsweredAt, string? AboutOfficial, string? AssignedOfficial, IReadOnlyList<StepView> Steps,
    IReadOnlyList<SignView> Signs, IReadOnlyList<ActView> Acts, bool CanUnseal)
{
    public IEnumerable<ComplaintAct> Allowed => Acts.Where(a => a.ForbiddenBecause is null).Select(a => a.Act);
}

/// <param name="ForbiddenBecause">The error code the act would be answered with; null when it is allowed.</param>
internal sealed record ActView(ComplaintAct Act, string? ForbiddenBecause);

internal sealed record StepView(
    int Seq, ComplaintStepKind Kind, ComplaintState State, int Level, DateTime At, string? Actor, string? Department, string? Text, AssignmentMode? Mode,
    string? ToDepartment, string? ToOfficial, ComplaintOutcome? Outcome)
{
    public static StepView Of(ComplaintStep s) => new(
        s.Seq, s.Kind, s.State, s.Level, s.At, s.ActorName, s.ActorDepartment, s.Text, s.Mode, s.ToDepartment, s.ToUserName, s.Outcome);
}

internal sealed record SignView(SignKind Kind, SignLevel Level, DateTime Since, DateOnly Due, DateTime RaisedAt, DateTime? RedAt, bool StillHolds);
