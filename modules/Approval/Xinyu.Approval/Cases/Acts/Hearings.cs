using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>听证, arts. 46 to 48. Internal items know none (reading 11).</summary>
internal sealed class Hearings(XinyuDbContext db, DocumentMaker documents)
{
    public const string Ground = "听证";

    public async Task TellAsync(CaseScene scene, TellHearingRight input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.HearingTold);
        if (scene.Item.Kind == ItemKind.Internal) throw new BusinessException("Approval:InternalNoHearing");
        if (scene.Case.Hearing() is not null) throw new BusinessException("Approval:HearingTold");
        if (string.IsNullOrWhiteSpace(input.To)) throw new BusinessException("Approval:HearingToRequired");
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        var until = HearingPeriods.LastDayToAsk(scene.Today, scene.Calendar, DeadlineReadings.Default);
        var document = await documents.MakeAsync(scene, DocumentKinds.HearingRight, new Dictionary<string, object?>
        {
            ["to"] = input.To.Trim(), ["reason"] = input.Reason, ["untilText"] = DocumentMaker.LongDate(until),
        }, cancellationToken);
        scene.Case.TellHearingRight(scene.Moment, scene.Actor, input.To.Trim(), input.Reason, until, document.Number);
    }

    public static void Request(CaseScene scene, string? by)
    {
        scene.Case.EnsureAllowed(CaseEventKind.HearingRequested);
        var right = scene.Case.Hearing() ?? throw new BusinessException("Approval:HearingNotTold");
        if (right.RequestedOn is not null) throw new BusinessException("Approval:HearingRequested");
        if (scene.Today > right.Until) throw new BusinessException("Approval:HearingTooLate").WithData("Until", right.Until.Iso());
        scene.Case.RequestHearing(scene.Moment, scene.Actor, by);
    }

    public async Task AnnounceAsync(CaseScene scene, AnnounceHearing input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.ProcedureStarted, stops: true);
        if (scene.Case.Hearing()?.RequestedOn is not { } requested) throw new BusinessException("Approval:HearingNotRequested");
        if (scene.Procedures.Any(p => p.Ground == Ground && p.StartedOn >= requested)) throw new BusinessException("Approval:ProcedureRunning").WithData("Name", Ground);
        if (string.IsNullOrWhiteSpace(input.Place)) throw new BusinessException("Approval:HearingPlaceRequired");
        if (string.IsNullOrWhiteSpace(input.Presider)) throw new BusinessException("Approval:PresiderRequired");
        if (scene.Case.Examiners().Contains(input.Presider.Trim())) throw new BusinessException("Approval:PresiderExamined").WithData("Name", input.Presider.Trim());
        if (!HearingPeriods.HasNotice(scene.Today, input.Day, scene.Calendar))
            throw new BusinessException("Approval:HearingNotice").WithData("Days", LegalLimits.HearingNoticeDays);
        if (!HearingPeriods.IsInTime(requested, input.Day, scene.Calendar))
            throw new BusinessException("Approval:HearingLimit").WithData("Days", LegalLimits.HearingDays);
        var procedure = new CaseProcedure(scene.Moment.NewId(), scene.Case.Id, Ground, Ground, stopsClock: true, scene.Today, input.Day);
        var document = await documents.MakeAsync(scene, DocumentKinds.HearingNotice, new Dictionary<string, object?>
        {
            ["dayText"] = DocumentMaker.LongDate(input.Day), ["place"] = input.Place.Trim(), ["presider"] = input.Presider.Trim(),
        }, cancellationToken);
        db.Set<CaseProcedure>().Add(procedure);
        scene.Procedures.Add(procedure);
        scene.Case.AnnounceHearing(scene.Moment, scene.Actor, procedure, input.Place.Trim(), input.Presider.Trim(), document.Number);
    }

    /// <summary>Art. 47, 48(2): no decision before the right has lapsed or the hearing that was asked for was held.</summary>
    public static void EnsureHeard(CaseScene scene)
    {
        if (scene.Case.Hearing() is not { } right || right.HasLapsed(scene.Today)) return;
        if (right.RequestedOn is not { } requested)
            throw new BusinessException("Approval:HearingRightOpen").WithData("Until", right.Until.Iso());
        if (!scene.Procedures.Any(p => p.Ground == Ground && p.StartedOn >= requested && p.EndedOn is not null))
            throw new BusinessException("Approval:HearingNotHeld");
    }
}
