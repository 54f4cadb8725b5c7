using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.Sections;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Intake;

/// <summary>收件: whatever way an application came, the case is received as of its receipt and pinned to item, flow and plug-in version.</summary>
internal sealed class Reception(
    XinyuDbContext db, CaseActing acting, PinnedItems items, FlowLibrary flows, HeldPins pins, DocumentMaker documents, PredecessorResults predecessors, ApplicantFiles files,
    LicenceRenewals renewals, SectionNotes sections, BundleIntake bundles, IGuidGenerator guids, ILegalCalendar calendars, IBackgroundJobManager jobs)
{
    public async Task<CaseActed> ReceiveAsync(ReceivedApplication application, CancellationToken cancellationToken)
    {
        var claim = await renewals.JudgeAsync(application, cancellationToken);
        var (item, department) = await items.GetAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        var held = await files.JudgeAsync(application.Applicant, item, application.Materials, LegalDay.Of(application.ReceivedAt), cancellationToken);
        var received = claim.Applied(application) with { Materials = held.Materials };
        var flow = await flows.CurrentAsync(item.Flow, cancellationToken);
        var subject = Case.Receive(guids.Create(), item, flow.Version, pins.For(item.Code), received, acting.Moment(await calendars.GetAsync(cancellationToken), received.ReceivedAt));
        db.Set<Case>().Add(subject);
        db.Set<CasePart>().Add(new CasePart(guids.Create(), subject.Id, department.Code, CasePart.Owner));
        foreach (var material in received.Materials)
            db.Set<CaseMaterial>().Add(new CaseMaterial(guids.Create(), subject.Id, material, received.ReceivedAt));
        if (received.Proof is { } proof) db.Set<CaseMaterial>().Add(new CaseMaterial(guids.Create(), subject.Id, proof, received.ReceivedAt));
        await jobs.EnqueueAsync(new CheckCaseArgs(subject.Id, CheckStage.Accept, received.ReceivedAt));
        return await acting.BySystemAsync(subject, received.ReceivedAt, [DocumentKinds.Receipt], async scene =>
        {
            await documents.MakeAsync(scene, DocumentKinds.Receipt, ReceiptOf(scene, received), cancellationToken);
            claim.Tell(db, scene);
            held.Tell(db, scene);
            if (received.Bundle is { } bundle) await bundles.JoinAsync(scene.Case, bundle, cancellationToken);
            await sections.KeepAsync(scene, cancellationToken);
            await predecessors.FetchAsync(scene, received.Materials.Select(m => m.Material).ToHashSet(), cancellationToken);
        }, cancellationToken);
    }

    private static Dictionary<string, object?> ReceiptOf(CaseScene scene, ReceivedApplication received)
    {
        var due = CaseClockwork.Snapshot(scene).CompletenessDue;
        return new()
        {
            ["completenessDueText"] = due is { } day ? DocumentMaker.LongDate(day) : "",
            ["receivedText"] = DocumentMaker.LongDate(LegalDay.Of(received.ReceivedAt)),
            ["originals"] = MaterialActs.ToBring(scene.Item, received.Materials),
            ["materials"] = received.Materials.Select(m => new Dictionary<string, object?> { ["name"] = m.MaterialName, ["file"] = m.FileName }).ToList(),
            ["counter"] = received.Channel == CaseChannels.Counter,
            ["queryCode"] = received.QueryCode,
        };
    }
}

/// <summary>An application as it was received.</summary>
/// <param name="ReceivedAt">The legal receipt (UTC), however late it is entered.</param>
/// <param name="FiledFrom">The department that filed an internal item.</param>
/// <param name="ReceivedBy">The window's official who took the paper; null where the applicant submitted himself.</param>
internal sealed record ReceivedApplication(
    string CaseNumber, string ItemCode, int ItemVersion, DateTime ReceivedAt, Guid? ApplicationId, Guid? ApplicantUserId, Applicant Applicant, string FormJson,
    IReadOnlyList<SuppliedMaterial> Materials, string Channel)
{
    public string? FiledFrom { get; init; }
    public CaseActor? ReceivedBy { get; init; }
    public SuppliedMaterial? Proof { get; init; }
    /// <summary>The bundle it was filed for.</summary>
    public JointBundle? Bundle { get; init; }
    public string? QueryCode { get; init; }
    /// <summary>The licence to change or renew, once the register has been asked.</summary>
    public HeldLicence? Licence { get; init; }
    public DateOnly? LicenceExpiry { get; init; }
}
