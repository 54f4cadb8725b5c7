using System.Globalization;
using Xinyu.Abp;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Payments;

namespace Xinyu.Approval.Cases;

// From acceptance to delivery: arts. 34 to 45.
internal sealed partial class Case
{
    public void FixTier(CaseMoment moment, CaseActor actor, string tier, string? reason)
    {
        if (Tier == tier) throw new BusinessException("Approval:TierAlreadyFixed").WithData("Tier", tier);
        Append(
            CaseEventKind.TierFixed, moment, actor, clock: ClockEvent.TierFixed(moment.Clock, tier),
            arguments: Arguments(("tier", tier), ("before", Tier), ("reason", reason)));
        Tier = tier;
    }

    public void OpenTask(CaseMoment moment, CaseTask task, string postName) =>
        Append(
            CaseEventKind.TaskOpened, moment, CaseActor.System, task.Step,
            arguments: Arguments(("node", task.NodeId), ("task", task.Name), ("post", task.Post), ("postName", postName), ("share", task.SharePercent is { } share ? Text(share) : null)));

    public void CompleteTask(CaseMoment moment, CaseActor actor, CaseTask task, string outcome, string? opinion) =>
        Append(
            CaseEventKind.TaskCompleted, moment, actor, task.Step,
            arguments: Arguments(("node", task.NodeId), ("task", task.Name), ("outcome", outcome), ("opinion", opinion)));

    public void FireTimer(CaseMoment moment, string node, string name, int workingDays, DateOnly due) =>
        Append(
            CaseEventKind.TimerFired, moment, CaseActor.System, "handle",
            arguments: Arguments(("node", node), ("task", name), ("days", Text(workingDays)), ("due", due.Iso())));

    /// <summary>What the flow holds now; kept beside the event that moved it.</summary>
    /// <param name="waiting">What the flow waits for where nobody has a task.</param>
    public void MoveFlow(string flowState, CaseTask? current, string? waiting = null)
    {
        FlowState = flowState;
        (TaskName, TaskPost) = (current?.Name ?? waiting, current?.Post);
    }

    public void StartProcedure(CaseMoment moment, CaseActor actor, CaseProcedure procedure, string reason, string document) =>
        Append(
            CaseEventKind.ProcedureStarted, moment, actor, "handle",
            ClockEvent.ProcedureStarted(moment.Clock, procedure.Id.ToString("N"), procedure.StatedUntil, procedure.StopsClock, SpecialProcedureDefinition.Inspects(procedure.Ground)),
            Arguments(("procedure", procedure.Name), ("ground", procedure.Ground), ("until", procedure.StatedUntil.Iso()), ("reason", reason), ("document", document)),
            stops: procedure.StopsClock);

    public void EndProcedure(CaseMoment moment, CaseActor actor, CaseProcedure procedure, bool anotherStopOpen, string document) =>
        Append(
            CaseEventKind.ProcedureEnded, moment, actor, "handle",
            ClockEvent.ProcedureEnded(moment.Clock, procedure.Id.ToString("N")),
            Arguments(("procedure", procedure.Name), ("result", procedure.Result), ("document", document)), stops: anotherStopOpen);

    public void RecordSiteCheck(CaseMoment moment, CaseActor actor, IReadOnlyList<string> officials, string record, string document)
    {
        if (officials.Count < 2) throw new BusinessException("Approval:TwoOfficialsNeeded");
        Append(
            CaseEventKind.SiteChecked, moment, actor, "handle", ClockEvent.StaffSent(moment.Clock),
            arguments: Arguments(("officials", string.Join('、', officials)), ("record", record), ("document", document)));
    }

    public void Extend(CaseMoment moment, CaseActor actor, int days, string reason, string document)
    {
        if (_events.Any(e => e.Kind == CaseEventKind.Extended)) throw new BusinessException("Approval:ExtendedAlready");
        Append(
            CaseEventKind.Extended, moment, actor, "approve", ClockEvent.Extended(moment.Clock, days),
            Arguments(("days", Text(days)), ("reason", reason), ("document", document)));
    }

    /// <summary>The bundle's clock, not the case's: it moves no date of its own.</summary>
    public void ExtendJoint(CaseMoment moment, CaseActor actor, Bundle bundle, string document) =>
        Append(
            CaseEventKind.JointExtended, moment, actor, "approve",
            arguments: Arguments(("bundle", bundle.Number), ("days", Text(bundle.ExtensionDays)), ("reason", bundle.ExtensionReason), ("document", document)));

    public void Withdraw(CaseMoment moment, CaseActor actor, string reason, string document)
    {
        Append(
            CaseEventKind.Withdrawn, moment, actor, clock: ClockEvent.Closed(moment.Clock),
            arguments: Arguments(("reason", reason), ("document", document)));
        (TaskName, TaskPost) = (null, null);
    }

    public void Decide(CaseMoment moment, CaseActor actor, bool granted, string? reasons, string document)
    {
        if (!granted && string.IsNullOrWhiteSpace(reasons)) throw new BusinessException("Approval:RefusalNeedsReasons");
        Append(
            granted ? CaseEventKind.Granted : CaseEventKind.Refused, moment, actor, "approve", granted ? ClockEvent.Granted(moment.Clock) : ClockEvent.Refusal(moment.Clock),
            Arguments(("reason", reasons), ("document", document)));
        (IsGranted, DecidedAt) = (granted, moment.Now);
    }

    /// <summary>视为准予延续: as if it had been granted on the last day.</summary>
    public void DeemRenewed(CaseMoment moment, string licence, DateOnly expiry, string document)
    {
        Append(
            CaseEventKind.DeemedRenewed, moment, CaseActor.System, "approve", ClockEvent.Granted(moment.Clock),
            Arguments(("licence", licence), ("expiry", expiry.Iso()), ("document", document)));
        (IsGranted, DecidedAt) = (true, moment.OccurredAt ?? moment.Now);
    }

    /// <summary>The licence to renew has ended: its expiry means nothing any more.</summary>
    public void LoseLicence() => LicenceExpiry = null;

    public void IssueLicence(CaseMoment moment, string number, DateOnly? validTo) =>
        Append(
            CaseEventKind.LicenceIssued, moment, CaseActor.System, "close",
            arguments: Arguments(("document", number), ("validTo", validTo?.Iso())));

    /// <summary>What becomes of the licence goes on in the record of the case it came from.</summary>
    public void RecordLicence(CaseMoment moment, CaseActor actor, LicenceAct act, string licence, LicenceGround ground, string? reason, string? document, string? next) =>
        Append(
            act switch
            {
                LicenceAct.Change => CaseEventKind.LicenceChanged,
                LicenceAct.Renew => CaseEventKind.LicenceRenewed,
                LicenceAct.Withdraw => CaseEventKind.LicenceWithdrawn,
                LicenceAct.Revoke => CaseEventKind.LicenceRevoked,
                _ => CaseEventKind.LicenceCancelled,
            }, moment, actor, "approve",
            arguments: Arguments(("licence", licence), ("legalGround", ground.ToString()), ("reason", reason), ("next", next), ("document", document)));

    public void Deliver(CaseMoment moment, CaseActor actor, string document)
    {
        Append(
            CaseEventKind.Delivered, moment, actor, "inform", ClockEvent.Delivered(moment.Clock), Arguments(("document", document)));
        (TaskName, TaskPost) = (null, null);
    }

    public void NotifyFee(CaseMoment moment, CaseFee fee, string payAt, string document) =>
        Append(
            CaseEventKind.FeeNotified, moment, CaseActor.System,
            arguments: Arguments(("fee", fee.Name), ("amount", Yuan(fee.Amount)), ("notice", fee.NoticeNumber), ("payAt", payAt), ("document", document)));

    public void PayFee(CaseMoment moment, CaseActor actor, CaseFee fee, PaymentWay way, DateOnly on, string receiptNumber)
    {
        EnsureAllowed(CaseEventKind.FeePaid);
        fee.Pay(moment.Now, on, way, receiptNumber);
        Append(
            CaseEventKind.FeePaid, moment, actor,
            arguments: Arguments(
                ("fee", fee.Name), ("amount", Yuan(fee.Amount)), ("notice", fee.NoticeNumber), ("way", way.ToString()), ("paidOn", on.Iso()), ("receipt", receiptNumber)));
    }

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    public void Rate(CaseMoment moment, int stars)
    {
        if (stars is < 1 or > 5) throw new BusinessException("Approval:RatingRange");
        if (Rating is not null) throw new BusinessException("Approval:RatedAlready");
        Append(CaseEventKind.Rated, moment, CaseActor.Applicant(ApplicantUserId), arguments: Arguments(("stars", Text(stars))));
        Rating = stars;
    }
}
