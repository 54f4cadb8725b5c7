using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Identifiers;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Bundles;

namespace Xinyu.Portal.Filing;

/// <summary>
/// Hands the application in: one transaction with the event that makes it a case. A second click or a repeated request
/// gets the same receipt. Where the department objects in time, nothing is submitted; where it does not answer, nothing waits for it. The portal's time is the legal receipt time, however late the event arrives.
/// </summary>
internal sealed class SubmitApplication(
    XinyuDbContext db, OwnApplications own, CheckDraft check, AskPrecheck precheck, CurrentApplicant applicants, OwnBundles bundles, CaseNumbers numbers,
    IDistributedEventBus events, IClock clock)
{
    /// <param name="asksDepartment">False only where the department is not yet listening: demonstration cases are played before the host serves.</param>
    public async Task<Application> ExecuteAsync(Guid id, string? idempotencyKey, CancellationToken cancellationToken, bool asksDepartment = true)
    {
        var draft = await own.GetAsync(id, cancellationToken);
        if (draft.IsSubmitted) return draft;
        if (await FindByKeyAsync(idempotencyKey, cancellationToken) is { } before) return before;

        var applicant = await applicants.GetAsync(cancellationToken);
        var report = await check.ExecuteAsync(draft, cancellationToken, offers: false);
        Eligibility.Check(report.Current, applicant);
        if (report.Current.Version != draft.ItemVersion) throw new BusinessException(PortalErrors.ItemChanged);
        if (!report.IsComplete)
            throw new BusinessException(PortalErrors.DraftIncomplete).WithData("count", report.Form.Problems.Count + report.Materials.Count(m => m.IsMissing));

        if (asksDepartment) await RefuseObjectionsAsync(draft, cancellationToken);

        // as it is pinned: without the fields that were not asked
        draft.Save(FormValues.ToJson(report.Item.Fields, report.Form.Values), FormTitle.Of(report.Item.Fields, report.Form.Values));
        var now = clock.Now;
        var number = await numbers.NextAsync(draft.DepartmentCode, now, cancellationToken);
        draft.Submit(number, QueryCode.Make(RandomNumberGenerator.GetBytes(QueryCode.Length)), StoredJson.Write(applicant.ToApplicant()), idempotencyKey, now);
        foreach (var file in report.Materials.SelectMany(m => m.Files)) file.Send(now);
        var part = draft.LicenceId is null ? await bundles.FindFreeAsync(draft.ItemCode, cancellationToken) : null;
        part?.File(draft.Id);
        await events.PublishAsync(new ApplicationSubmittedEto(
            draft.Id, number, draft.ItemCode, draft.ItemVersion, now, draft.OwnerId, applicant.ToApplicant(), draft.FormJson,
            [.. report.Materials.SelectMany(m => m.Files).Select(f => f.ToSupplied())], CaseChannels.Portal)
        {
            Licence = draft.LicenceId is { } licence ? new(licence, draft.LicenceNumber!, draft.Purpose) : null,
            Bundle = part is null ? null : await bundles.TravellingAsync(part.BundleId, applicant.ToApplicant(), cancellationToken),
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return draft;
        }
        catch (AbpDbConcurrencyException) // the same button, twice: the first one won, its receipt is the answer
        {
            db.ChangeTracker.Clear();
            var winner = await own.GetAsync(id, cancellationToken);
            if (winner.IsSubmitted) return winner;
            throw;
        }
    }

    private async Task RefuseObjectionsAsync(Application draft, CancellationToken cancellationToken)
    {
        var answer = await precheck.ExecuteAsync(draft, cancellationToken);
        if (answer.Objections.Count == 0) return;
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        throw new BusinessException(PortalErrors.DepartmentObjects)
            .WithData("reasons", string.Join(" ", answer.Objections.Select(o => english ? o.TextEn : o.TextZh)));
    }

    private async Task<Application?> FindByKeyAsync(string? key, CancellationToken cancellationToken) =>
        key is null ? null : await own.Query().FirstOrDefaultAsync(a => a.IdempotencyKey == key, cancellationToken);
}
