using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Reminders;

/// <summary>
/// Asks a licence's plug-in once which days to remind of. One that fails is asked again, ever more rarely, and its first failure
/// stands on the case; what it answered in spite of it is taken at the last try.
/// </summary>
internal sealed class ReminderPlanning(
    XinyuDbContext db, IDepartmentLogic logic, DepartmentFailures failures, IGuidGenerator guids, IClock clock)
{
    public const string Stage = "Reminders";

    public async Task<bool> AskAsync(Guid licenceId, CancellationToken cancellationToken)
    {
        var plan = await db.Set<ReminderPlan>().SingleAsync(p => p.Id == licenceId, cancellationToken);
        if (plan.AskAt is not { } due || due > clock.Now) return false;
        var licence = await db.Set<Licence>().AsNoTracking().SingleAsync(l => l.Id == licenceId, cancellationToken);
        var origin = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == licence.CaseId, cancellationToken);
        var answer = licence.Status == LicenceStatus.Valid ? await AnswerAsync(plan, licence, origin, cancellationToken) : new([], []);
        if (plan.Tries == 0) failures.Note(origin.Id, Stage, answer.Failures, clock.Now);
        if (answer.Failures.Count == 0 || !plan.TryLater(clock.Now))
        {
            plan.Close();
            db.AddRange(answer.Value.DistinctBy(r => (r.Code, r.On, r.Recipient)).Select(r => new LicenceReminder(guids.Create(), licence, r)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>A closed case does not keep its version from being removed; then the item's newest one is asked.</summary>
    private async Task<DepartmentAnswer<IReadOnlyList<DepartmentReminder>>> AnswerAsync(ReminderPlan plan, Licence licence, Case origin, CancellationToken cancellationToken)
    {
        var snapshot = DepartmentRecords.SnapshotOf(licence, origin);
        var answer = await logic.RemindersAsync(snapshot, plan.PlugInVersion, cancellationToken);
        return answer.Failures is [{ Code: "PlugIn:PinMissing" }] ? await logic.RemindersAsync(snapshot, null, cancellationToken) : answer;
    }
}
