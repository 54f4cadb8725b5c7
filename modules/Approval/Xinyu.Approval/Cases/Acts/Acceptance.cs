using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>From receipt to acceptance, art. 32.</summary>
internal sealed class Acceptance(XinyuDbContext db, DocumentMaker documents, CaseFlow flow, CaseFees fees, MaterialActs materials)
{
    /// <summary>Working days within which the applicant is asked to supply what was missing (reading; a parameter).</summary>
    public const int SupplementDays = 15;

    public async Task AcceptAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.Accepted);
        var preview = CaseClockwork.Preview(scene, ClockEvent.Accepted(scene.Moment.Clock));
        var document = await documents.MakeAsync(scene, DocumentKinds.Acceptance, CaseClockwork.Describe(scene, preview), cancellationToken);
        scene.Case.Accept(scene.Moment, scene.Actor, document.Number);
        await fees.NotifyAsync(scene, cancellationToken);
        await flow.StartAsync(scene, cancellationToken);
    }

    /// <summary>视为受理: nobody told defects within five working days; the acceptance is back-dated to the receipt.</summary>
    public async Task DeemAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.DeemedAccepted);
        if (scene.Item.Kind == Items.ItemKind.Internal) throw new BusinessException("Approval:InternalNotDeemed");
        if (CaseClockwork.Read(scene) is not { DeemedAccepted: true, AcceptedOn: { } effective }) return; // looked at too early
        var preview = CaseClockwork.Preview(scene, ClockEvent.DeemedAccepted(scene.Moment.Clock));
        var document = await documents.MakeAsync(scene, DocumentKinds.DeemedAcceptance, CaseClockwork.Describe(scene, preview), cancellationToken);
        scene.Case.DeemAccepted(scene.Moment, effective, document.Number);
        await fees.NotifyAsync(scene, cancellationToken);
        await flow.StartAsync(scene, cancellationToken);
    }

    public async Task RefuseAsync(CaseScene scene, RefuseAcceptance input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(input.NotNeeded ? CaseEventKind.NotNeeded : CaseEventKind.NotCompetent);
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        if (!input.NotNeeded && string.IsNullOrWhiteSpace(input.RightAuthority)) throw new BusinessException("Approval:RightAuthorityRequired");
        var document = await documents.MakeAsync(
            scene, input.NotNeeded ? DocumentKinds.NotNeeded : DocumentKinds.NotCompetent,
            new Dictionary<string, object?> { ["reason"] = input.Reason, ["rightAuthority"] = input.RightAuthority }, cancellationToken);
        scene.Case.RefuseAcceptance(scene.Moment, scene.Actor, input.NotNeeded, input.Reason, input.RightAuthority, document.Number);
    }

    /// <summary>当场更正, art. 32(3): the applicant puts it right at once, no notice is given and the five days run on.</summary>
    public static void CorrectOnSpot(CaseScene scene, CorrectOnSpot input)
    {
        scene.Case.EnsureAllowed(CaseEventKind.CorrectedOnSpot);
        if (string.IsNullOrWhiteSpace(input.Note)) throw new BusinessException("Approval:CorrectionRequired");
        scene.Case.CorrectOnSpot(scene.Moment, scene.Actor, input.Note.Trim());
    }

    public async Task RequestSupplementAsync(CaseScene scene, RequestSupplement input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.SupplementRequested);
        if (input.Defects.Count == 0) throw new BusinessException("Approval:DefectsRequired");
        foreach (var defect in input.Defects) EnsureTied(scene, defect);
        await materials.EnsureNotHeldAsync(scene, input.Defects, cancellationToken);
        var until = input.Until ?? scene.Calendar.AddWorkingDays(scene.Today, SupplementDays);
        if (until <= scene.Today) throw new BusinessException("Approval:SupplementDateInPast");
        var document = await documents.MakeAsync(scene, DocumentKinds.Supplement, Details(scene, input.Defects, until, null), cancellationToken);
        scene.Case.RequestSupplement(scene.Moment, scene.Actor, input.Defects, until, document.Number);
    }

    public async Task RepeatDefectAsync(CaseScene scene, RepeatDefect input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.DefectRepeated);
        if (string.IsNullOrWhiteSpace(input.Note)) throw new BusinessException("Approval:ReasonRequired");
        foreach (var defect in input.Arisen ?? []) await EnsureArisenAsync(scene, defect, cancellationToken);
        await materials.EnsureNotHeldAsync(scene, input.Arisen ?? [], cancellationToken);
        IReadOnlyList<Defect> defects = [.. scene.Case.Defects(), .. input.Arisen ?? []];
        var until = scene.Calendar.AddWorkingDays(scene.Today, SupplementDays);
        var document = await documents.MakeAsync(scene, DocumentKinds.Supplement, Details(scene, defects, until, input.Note), cancellationToken);
        scene.Case.RepeatDefect(scene.Moment, scene.Actor, input.Note, defects, until, document.Number);
    }

    public async Task LapseSupplementAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.SupplementLapsed);
        if (!CaseClockwork.Read(scene).SupplementSilent) return; // looked at too early
        var until = scene.Case.SupplementUntil ?? scene.Today;
        var document = await documents.MakeAsync(
            scene, DocumentKinds.SupplementLapsed, new Dictionary<string, object?> { ["untilText"] = DocumentMaker.LongDate(until) }, cancellationToken);
        scene.Case.LapseSupplement(scene.Moment, document.Number);
    }

    private static Dictionary<string, object?> Details(CaseScene scene, IReadOnlyList<Defect> defects, DateOnly until, string? reason) => new()
    {
        ["defects"] = defects.Select(d => new Dictionary<string, object?> { ["about"] = About(scene, d), ["text"] = d.Text }).ToList(),
        ["untilText"] = DocumentMaker.LongDate(until),
        ["reason"] = reason,
    };

    private static string About(CaseScene scene, Defect defect) => defect.Material is { } material
        ? scene.Item.Materials[material].Name
        : scene.Item.Fields.First(f => f.Id == defect.FieldId).Label;

    /// <summary>Art. 32(4): all defects are told once; later only what was not there to be told, since the supplement itself brought it.</summary>
    private async Task EnsureArisenAsync(CaseScene scene, Defect defect, CancellationToken cancellationToken)
    {
        EnsureTied(scene, defect);
        var told = scene.Case.Events.First(e => e.Kind == CaseEventKind.SupplementRequested).OccurredAt;
        var arisen = defect.Material is { } material
            ? await db.Set<CaseMaterial>().AnyAsync(m => m.CaseId == scene.Case.Id && m.Material == material && m.ReceivedAt > told, cancellationToken)
            : scene.Case.SuppliedFields().Contains(defect.FieldId!);
        if (!arisen) throw new BusinessException("Approval:DefectNotFromSupplement").WithData("About", About(scene, defect));
    }

    /// <summary>Every defect is tied to a material or a field: "documents incomplete" alone tells the applicant nothing.</summary>
    private static void EnsureTied(CaseScene scene, Defect defect)
    {
        var material = defect.Material is { } index && index >= 0 && index < scene.Item.Materials.Count;
        var field = defect.FieldId is { } id && scene.Item.Fields.Any(f => f.Id == id);
        if (!material && !field) throw new BusinessException("Approval:DefectNotTied");
        if (string.IsNullOrWhiteSpace(defect.Text)) throw new BusinessException("Approval:DefectWithoutText");
    }
}
