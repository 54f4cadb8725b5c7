using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Portal.Applicants;

namespace Xinyu.Portal.Filing;

/// <summary>
/// Asks the department for its check before the applicant submits. Who does not answer within two seconds is not waited
/// for: the check then follows after submission, and nothing is held up by it.
/// </summary>
internal sealed class AskPrecheck(
    XinyuDbContext db, OwnApplications own, CurrentApplicant applicants, IDistributedEventBus events, IGuidGenerator guids, IClock clock, TimeProvider time,
    IConfiguration configuration)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    public async Task<PrecheckResult> ExecuteAsync(Application draft, CancellationToken cancellationToken)
    {
        var applicant = await applicants.GetAsync(cancellationToken);
        var supplied = (await own.MaterialsAsync(draft.Id, cancellationToken)).ConvertAll(m => m.Material);
        var run = new PrecheckRun(guids.Create(), draft.Id, clock.Now);
        db.Set<PrecheckRun>().Add(run);
        await events.PublishAsync(new PrecheckRequestedEto(
            run.Id, draft.ItemCode, draft.ItemVersion, run.RequestedAt, applicant.Kind, draft.FormJson, supplied));
        await db.SaveChangesAsync(cancellationToken);

        // where nobody delivers events, nobody will answer
        if (!configuration.GetValue("EventBus:IsDispatchEnabled", true)) return new(false, []);
        var began = time.GetTimestamp();
        while (time.GetElapsedTime(began) < Patience)
        {
            await Task.Delay(Look, time, cancellationToken);
            var answer = await db.Set<PrecheckRun>().AsNoTracking().FirstAsync(r => r.Id == run.Id, cancellationToken);
            if (answer.AnsweredAt is not null) return new(true, answer.Findings);
        }
        return new(false, []);
    }
}

/// <param name="Answered">False: the department checks after submission.</param>
internal sealed record PrecheckResult(bool Answered, IReadOnlyList<PrecheckFinding> Findings)
{
    /// <summary>What the applicant corrects first: as long as the department says so, nothing is submitted.</summary>
    public IReadOnlyList<PrecheckFinding> Objections => [.. Findings.Where(f => f.Severity == "RefuseSubmission")];
}
