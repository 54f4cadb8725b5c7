using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;

using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>Acts between acceptance and decision that are not steps of the flow: procedures, inspection, extension, withdrawal, tier.</summary>
internal sealed class Review(XinyuDbContext db, DocumentMaker documents, CaseFlow flow)
{
    public async Task StartProcedureAsync(CaseScene scene, StartProcedure input, CancellationToken cancellationToken)
    {
        var definition = scene.Item.SpecialProcedures.FirstOrDefault(p => p.Name == input.Name)
            ?? throw new BusinessException("Approval:UnknownProcedure").WithData("Name", input.Name);
        scene.Case.EnsureAllowed(CaseEventKind.ProcedureStarted, definition.StopsClock);
        if (scene.Procedures.Any(p => p.Name == input.Name && p.EndedOn is null)) throw new BusinessException("Approval:ProcedureRunning").WithData("Name", input.Name);
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        // Counted up to the stated day only: the longest time may reach into a year without a calendar, the stated one need not.
        if (input.StatedUntil <= scene.Today || scene.Calendar.WorkingDaysBetween(scene.Today, input.StatedUntil) > definition.MaxDays)
            throw new BusinessException("Approval:ProcedureTime").WithData("Days", definition.MaxDays);
        var procedure = new CaseProcedure(
            scene.Moment.NewId(), scene.Case.Id, definition.Name, definition.Ground, definition.StopsClock, scene.Today, input.StatedUntil);
        var document = await documents.MakeAsync(scene, DocumentKinds.Procedure, new Dictionary<string, object?>
        {
            ["procedure"] = definition.Name,
            ["untilText"] = DocumentMaker.LongDate(input.StatedUntil),
            ["stops"] = definition.StopsClock,
            ["reason"] = input.Reason,
        }, cancellationToken);
        db.Set<CaseProcedure>().Add(procedure);
        scene.Procedures.Add(procedure);
        scene.Case.StartProcedure(scene.Moment, scene.Actor, procedure, input.Reason, document.Number);
    }

    public async Task EndProcedureAsync(CaseScene scene, EndProcedure input, CancellationToken cancellationToken)
    {
        var procedure = scene.Procedures.FirstOrDefault(p => p.Id == input.ProcedureId)
            ?? throw new BusinessException("Approval:UnknownProcedure").WithData("Name", input.ProcedureId);
        if (string.IsNullOrWhiteSpace(input.Result)) throw new BusinessException("Approval:ResultRequired");
        scene.Case.EnsureAllowed(CaseEventKind.ProcedureEnded, stops: true);
        if (procedure.EndedOn is not null) throw new BusinessException("Approval:ProcedureAlreadyEnded");
        var record = procedure.Ground == Hearings.Ground
            ? await HearingRecordAsync(scene, procedure, input.Result, cancellationToken)
            : await documents.MakeAsync(scene, DocumentKinds.ProcedureResult, new Dictionary<string, object?>
            {
                ["procedure"] = procedure.Name, ["endedText"] = DocumentMaker.LongDate(scene.Today), ["stops"] = procedure.StopsClock, ["result"] = input.Result,
            }, cancellationToken);
        procedure.End(scene.Today, input.Result);
        scene.Case.EndProcedure(scene.Moment, scene.Actor, procedure, scene.Procedures.Any(p => p.EndedOn is null && p.StopsClock), record.Number);
        if (scene.Procedures.All(p => p.EndedOn is not null)) await flow.DeliverMessageAsync(scene, CaseFlow.ProcedureEndedMessage, cancellationToken);
    }

    /// <summary>Art. 48(1)(5): the hearing's record; the decision rests on it.</summary>
    private Task<CaseDocument> HearingRecordAsync(CaseScene scene, CaseProcedure hearing, string result, CancellationToken cancellationToken)
    {
        if (scene.Today < hearing.StatedUntil) throw new BusinessException("Approval:HearingDay").WithData("Day", hearing.StatedUntil.Iso());
        return documents.MakeAsync(
            scene, DocumentKinds.HearingRecord, new Dictionary<string, object?> { ["dayText"] = DocumentMaker.LongDate(hearing.StatedUntil), ["record"] = result }, cancellationToken);
    }

    public async Task ExtendAsync(CaseScene scene, ExtendCase input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.Extended);
        if (scene.Item.Kind == Items.ItemKind.Internal) throw new BusinessException("Approval:InternalNoExtension");
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        var longest = scene.Item.Terms().LongestExtension();
        if (input.Days < 1 || input.Days > longest) throw new BusinessException("Approval:ExtensionDays").WithData("Max", longest);
        // over when business has closed on the last day, as the clock has it: a later extension would lengthen nothing
        if (CaseClockwork.Snapshot(scene).StatutoryDue is { } due && scene.Moment.Clock.IsPast(due)) throw new BusinessException("Approval:ExtensionTooLate").WithData("Due", due.Iso());
        var preview = CaseClockwork.Preview(scene, ClockEvent.Extended(scene.Moment.Clock, input.Days));
        var details = CaseClockwork.Describe(scene, preview);
        (details["days"], details["reason"]) = (input.Days, input.Reason);
        var document = await documents.MakeAsync(scene, DocumentKinds.Extension, details, cancellationToken);
        scene.Case.Extend(scene.Moment, scene.Actor, input.Days, input.Reason, document.Number);
    }

    public async Task WithdrawAsync(CaseScene scene, string reason, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.Withdrawn);
        if (string.IsNullOrWhiteSpace(reason)) throw new BusinessException("Approval:ReasonRequired");
        var document = await documents.MakeAsync(
            scene, DocumentKinds.Termination, new Dictionary<string, object?> { ["reason"] = reason }, cancellationToken);
        CaseFlow.Cancel(scene);
        scene.Case.Withdraw(scene.Moment, scene.Actor, reason, document.Number);
    }

    public async Task RecordSiteCheckAsync(CaseScene scene, RecordSiteCheck input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.SiteChecked);
        var officials = input.Officials.Select(o => o.Trim()).Where(o => o.Length > 0).Distinct().ToList();
        if (officials.Count < 2) throw new BusinessException("Approval:TwoOfficialsNeeded");
        if (string.IsNullOrWhiteSpace(input.Record)) throw new BusinessException("Approval:ResultRequired");
        var document = await documents.MakeAsync(
            scene, DocumentKinds.SiteCheck,
            new Dictionary<string, object?> { ["officials"] = string.Join('、', officials), ["record"] = input.Record }, cancellationToken);
        scene.Case.RecordSiteCheck(scene.Moment, scene.Actor, officials, input.Record, document.Number);
    }

    public static void FixTier(CaseScene scene, FixTier input)
    {
        if (scene.Item.TimeTiers.All(t => t.Code != input.Tier)) throw new BusinessException("Approval:UnknownTier").WithData("Tier", input.Tier);
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        scene.Case.FixTier(scene.Moment, scene.Actor, input.Tier, input.Reason);
    }
}
