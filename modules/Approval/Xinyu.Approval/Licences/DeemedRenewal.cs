using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;

namespace Xinyu.Approval.Licences;

/// <summary>
/// 视为准予延续, art. 50(2): the licence expires, the holder had applied in time, and the authority has not answered. What follows is
/// what follows a grant: the certificate is made and the window delivers it.
/// </summary>
internal sealed class DeemedRenewal(XinyuDbContext db, DocumentMaker documents, CaseFlow flow, LicenceRegister register)
{
    public static readonly DocumentKind[] Documents = [DocumentKinds.DeemedRenewal, DocumentKinds.Licence];

    /// <summary>When silence renews (UTC); null where it never will. An application that was not complete by the expiry is the holder's own lateness.</summary>
    public static DateTime? DueAt(Case subject, WorkCalendar calendar)
    {
        if (subject is not { Purpose: ApplicationPurpose.Renewal, LicenceExpiry: { } expiry, State: CaseState.Accepted or CaseState.InReview or CaseState.Suspended }
            || !(subject.AcceptedOn() <= expiry))
            return null;
        var received = LegalDay.Of(subject.ReceivedAt);
        return RenewalClock.Of(expiry, received, null, calendar, DeadlineReadings.Default, new ClockMoment(received)).RenewsAt(calendar);
    }

    /// <summary>The moment in law: the end of the last day, or the case's last event where that came later.</summary>
    public static DateTime OccurredAt(Case subject, DateTime dueAt) => subject.Events.Max(e => e.OccurredAt) is var last && last > dueAt ? last : dueAt;

    public async Task ExecuteAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var held = await db.Set<Licence>().SingleAsync(l => l.Id == scene.Case.LicenceId, cancellationToken);
        if (held.Status != LicenceStatus.Valid)
        {
            scene.Case.LoseLicence(); // withdrawn, revoked or cancelled meanwhile: there is nothing left that silence could renew
            return;
        }
        scene.Case.EnsureAllowed(CaseEventKind.DeemedRenewed);
        var record = await documents.MakeAsync(scene, DocumentKinds.DeemedRenewal, new Dictionary<string, object?>
        {
            ["licenceTitle"] = held.Title,
            ["licenceNumber"] = held.Number,
            ["expiryText"] = DocumentMaker.LongDate(held.ValidTo!.Value),
        }, cancellationToken);
        CaseFlow.Cancel(scene);
        scene.Case.DeemRenewed(scene.Moment, held.Number, held.ValidTo.Value, record.Number);
        await flow.DecideAsync(scene, () => register.IssueAsync(scene, cancellationToken), cancellationToken);
    }
}
