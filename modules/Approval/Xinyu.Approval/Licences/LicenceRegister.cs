using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Json;
using Xinyu.Approval.Reminders;

namespace Xinyu.Approval.Licences;

/// <summary>Enters granted results and tells the other zones what public verification needs.</summary>
internal sealed class LicenceRegister(XinyuDbContext db, DocumentMaker documents, ResultValidity validity, DepartmentContent content, CaseActing acting, IDistributedEventBus events)
{
    public async Task<Licence> IssueAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var held = scene.Case.LicenceId is { } id ? await db.Set<Licence>().SingleAsync(l => l.Id == id, cancellationToken) : null;
        var (validFrom, validTo) = await PeriodAsync(scene, held, cancellationToken);
        var licence = await EnterAsync(scene, validFrom, validTo, null, cancellationToken);
        scene.Case.IssueLicence(scene.Moment, licence.Number, licence.ValidTo);
        if (held is not null) await ReplaceAsync(scene, held, licence, cancellationToken);
        return licence;
    }

    /// <summary>A change keeps the term; a renewal begins at once and lasts a further term from the day after the old one.</summary>
    private async Task<(DateOnly From, DateOnly? To)> PeriodAsync(CaseScene scene, Licence? held, CancellationToken cancellationToken) => (scene.Case.Purpose, held) switch
    {
        (ApplicationPurpose.Change, not null) => (scene.Today, held.ValidTo),
        (ApplicationPurpose.Renewal, { ValidTo: { } last }) => (scene.Today, (await validity.PeriodAsync(scene, last.AddDays(1), cancellationToken)).To),
        _ => await validity.PeriodAsync(scene, scene.Today, cancellationToken),
    };

    /// <summary>The old certificate's own case records what took its place.</summary>
    private async Task ReplaceAsync(CaseScene scene, Licence held, Licence next, CancellationToken cancellationToken)
    {
        var (act, ground) = scene.Case.Purpose == ApplicationPurpose.Change ? (LicenceAct.Change, LicenceGround.HolderAskedChange)
            : scene.Case.Events.Any(e => e.Kind == CaseEventKind.DeemedRenewed) ? (LicenceAct.Renew, LicenceGround.NoAnswerBeforeExpiry)
            : (LicenceAct.Renew, LicenceGround.HolderAskedRenewal);
        var origin = await acting.FindAsync(held.CaseId, cancellationToken) ?? throw new InvalidOperationException($"The case of licence {held.Number} is out of sight.");
        await acting.WithinAsync(origin, scene.Actor, async old =>
        {
            await EndAsync(old, held, act, ground, next, cancellationToken);
            old.Case.RecordLicence(old.Moment, old.Actor, act, held.Number, ground, null, null, next.Number);
        }, cancellationToken);
    }

    /// <summary>Makes the certificate and enters it, as it is valid from then on.</summary>
    /// <param name="change">What is different from the licence whose place it takes.</param>
    public async Task<Licence> EnterAsync(CaseScene scene, DateOnly validFrom, DateOnly? validTo, string? change, CancellationToken cancellationToken)
    {
        var valid = validTo is { } to ? $"{DocumentMaker.LongDate(validFrom)}至{DocumentMaker.LongDate(to)}" : "长期";
        var document = await documents.MakeAsync(
            scene, DocumentKinds.Licence, new Dictionary<string, object?>
            {
                ["validText"] = valid,
                ["change"] = change,
                ["blocks"] = await content.BlocksAsync(scene, scene.Item.Result, cancellationToken),
            }, cancellationToken, scene.Item.Result);
        var applicant = scene.Case.Applicant();
        var licence = new Licence(
            scene.Moment.NewId(), scene.Case.Id, document.Id, document.Number, document.CheckCode!, document.Title, scene.Case.DepartmentCode,
            scene.Case.ItemCode, applicant.Name, HolderHash(applicant.IdNumber), validFrom, validTo);
        licence.RemindAt(LicenceSweep.Next(licence, scene.Today.AddDays(-1), scene.Calendar));
        db.Set<Licence>().Add(licence);
        if (scene.Case.PlugInVersion is { } pin) db.Set<ReminderPlan>().Add(new ReminderPlan(licence.Id, pin, scene.Moment.Now));
        await TellAsync(scene, licence, document, null);
        return licence;
    }

    /// <summary>Ends a licence and tells it to public verification; the guards of <see cref="LicenceRules"/> were asked before.</summary>
    /// <param name="next">The licence that takes its place.</param>
    public async Task EndAsync(CaseScene scene, Licence licence, LicenceAct act, LicenceGround ground, Licence? next, CancellationToken cancellationToken)
    {
        licence.End(act, ground, scene.Today);
        if (next is not null) licence.ReplaceBy(next);
        var document = await db.Set<CaseDocument>().SingleAsync(d => d.Id == licence.DocumentId, cancellationToken);
        await TellAsync(scene, licence, document, next?.Number);
    }

    private Task TellAsync(CaseScene scene, Licence licence, CaseDocument document, string? replacedBy) => events.PublishAsync(new LicenceChangedEto(
        licence.Id, licence.Number, licence.CheckCode, licence.Title, licence.ItemCode, scene.Item.Name, scene.Department.Name, Mask(licence.HolderName),
        licence.HolderIdHash, licence.ValidFrom, licence.ValidTo, licence.Status.ToString().ToLowerInvariant(), document.Sha256, document.Signature!, scene.Moment.Now)
    {
        CaseId = licence.CaseId,
        StatusOn = licence.StatusOn,
        Ground = licence.Ground,
        ReplacedBy = replacedBy,
    });

    /// <summary>Documents handed over with the result: decision and licence. Includes those made in this very act.</summary>
    public async Task<IReadOnlyList<CaseDocument>> DocumentsOfAsync(Guid caseId, CancellationToken cancellationToken)
    {
        string[] handed = [DocumentKinds.Grant.Key, DocumentKinds.Refusal.Key, DocumentKinds.InternalDecision.Key, DocumentKinds.Licence.Key];
        var stored = await db.Set<CaseDocument>().Where(d => d.CaseId == caseId && handed.Contains(d.Kind)).OrderBy(d => d.IssuedAt).ToListAsync(cancellationToken);
        return stored;
    }

    public static string HolderHash(string idNumber) => ContentText.Sha256("holder:" + idNumber.Trim().ToUpperInvariant());

    /// <summary>Keeps the first character (a person) or the first four and last two (an organisation): enough to recognise, not to learn.</summary>
    public static string Mask(string name) => name.Length switch
    {
        0 => "",
        1 => "某",
        <= 4 => name[..1] + new string('某', name.Length - 1),
        _ => name[..2] + new string('某', Math.Max(1, name.Length - 4)) + name[^2..],
    };
}
