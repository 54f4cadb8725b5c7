using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Intake;

/// <summary>What an applicant does about his case, wherever he does it: portal, workbench or counter.</summary>
internal sealed class ApplicantActs(XinyuDbContext db, Review review, DocumentMaker documents, ApplicantFiles files, IGuidGenerator guids, IBackgroundJobManager jobs)
{
    /// <summary>What was supplied joins the case, against a receipt; declared complete, a new five-day check runs from that day and the department looks again.</summary>
    public async Task SupplyAsync(
        CaseScene scene, string? formJson, IReadOnlyList<SuppliedMaterial> supplied, bool declaredComplete, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(declaredComplete ? CaseEventKind.SupplementDeclared : CaseEventKind.SupplementPartSupplied);
        var at = scene.Moment.OccurredAt ?? scene.Moment.Now;
        var held = await files.JudgeAsync(scene.Case.Applicant(), scene.Item, supplied, LegalDay.Of(at), cancellationToken);
        var materials = held.Materials;
        var due = declaredComplete ? CaseClockwork.Preview(scene, Deadlines.ClockEvent.SupplementDeclared(scene.Moment.Clock)).CompletenessDue : null;
        var receipt = await documents.MakeAsync(scene, DocumentKinds.Receipt, new Dictionary<string, object?>
        {
            ["supplement"] = true,
            ["complete"] = declaredComplete,
            ["corrected"] = formJson is not null,
            ["completenessDueText"] = due is { } day ? DocumentMaker.LongDate(day) : "",
            ["receivedText"] = DocumentMaker.LongDate(LegalDay.Of(at)),
            ["originals"] = MaterialActs.ToBring(scene.Item, materials),
            ["materials"] = materials.Select(m => new Dictionary<string, object?> { ["name"] = m.MaterialName, ["file"] = m.FileName }).ToList(),
        }, cancellationToken);
        if (declaredComplete) await jobs.EnqueueAsync(new CheckCaseArgs(scene.Case.Id, CheckStage.Accept, at));
        foreach (var material in materials) db.Set<CaseMaterial>().Add(new CaseMaterial(guids.Create(), scene.Case.Id, material, at));
        held.Tell(db, scene);
        scene.Case.Supply(scene.Moment, scene.Item.Fields, formJson, materials.Count, declaredComplete, receipt.Number);
    }

    public Task WithdrawAsync(CaseScene scene, string reason, CancellationToken cancellationToken) =>
        review.WithdrawAsync(scene.As(CaseActor.Applicant(scene.Case.ApplicantUserId)), reason, cancellationToken);
}
