using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Cases;

/// <summary>
/// The officials' lawful acts on a case. Each checks, in this order: the case is visible, it was not changed meanwhile
/// (<see cref="CaseAct.Version"/>, error Approval:CaseChanged naming who and when), the actor holds the post at this moment
/// (Approval:PostRequired), and the state allows it (Approval:ActNotAllowed with the reason). Each is one transaction with
/// its event, its document, its audit and its outbox row: a document that cannot be made means that the act does not happen.
/// </summary>
public interface ICaseActs
{
    /// <summary>受理, or after a supplement: its confirmation. Document: 受理通知书. Art. 32(5).</summary>
    Task<CaseActed> AcceptAsync(AcceptCase input, CancellationToken cancellationToken = default);

    /// <summary>不受理 (no licence needed) or 不予受理 (wrong authority). Written, reasoned. Art. 32(1), (2).</summary>
    Task<CaseActed> RefuseAcceptanceAsync(RefuseAcceptance input, CancellationToken cancellationToken = default);

    /// <summary>当场更正: the applicant put an error right at once; the five days run on. Art. 32(3).</summary>
    Task<CaseActed> CorrectOnSpotAsync(CorrectOnSpot input, CancellationToken cancellationToken = default);

    /// <summary>补正告知: all defects, once. Art. 32(4). Errors: Approval:SupplementOnlyOnce, Approval:DefectsRequired.</summary>
    Task<CaseActed> RequestSupplementAsync(RequestSupplement input, CancellationToken cancellationToken = default);

    /// <summary>
    /// A named defect is still there: repeats the first notice. Nothing new may be added but what arose from the supplement
    /// itself, in a file that came with it or a field it changed. Error: Approval:DefectNotFromSupplement.
    /// </summary>
    Task<CaseActed> RepeatDefectAsync(RepeatDefect input, CancellationToken cancellationToken = default);

    /// <summary>Ends the open task of the flow with one of its outcomes (agree, return, grant, refuse, ...).</summary>
    Task<CaseActed> CompleteTaskAsync(CompleteTask input, CancellationToken cancellationToken = default);

    /// <summary>Starts a special procedure of the item; with a ground of art. 45 the limits stand. Document: 特别程序告知书.</summary>
    Task<CaseActed> StartProcedureAsync(StartProcedure input, CancellationToken cancellationToken = default);

    Task<CaseActed> EndProcedureAsync(EndProcedure input, CancellationToken cancellationToken = default);

    /// <summary>延期: once, at most ten working days, by the leader, before expiry, with reasons told. Art. 42(1).</summary>
    Task<CaseActed> ExtendAsync(ExtendCase input, CancellationToken cancellationToken = default);

    /// <summary>The applicant withdraws; recorded by the window. Document: 终止通知书.</summary>
    Task<CaseActed> WithdrawAsync(WithdrawCase input, CancellationToken cancellationToken = default);

    /// <summary>
    /// 回避: whoever is related to the applicant or has an interest acts no further on this case (Approval:Recused). Anybody with a
    /// post recuses himself, the leader another.
    /// </summary>
    Task<CaseActed> RecuseAsync(RecuseOfficial input, CancellationToken cancellationToken = default);

    /// <summary>
    /// 会签: names the departments whose opinion the flow waits for, by code or name. Each sees the case from then on and gives its
    /// opinion by its own reviewer; without any the owner's reviewer countersigns.
    /// </summary>
    Task<CaseActed> InviteCountersignAsync(InviteCountersign input, CancellationToken cancellationToken = default);

    /// <summary>核查笔录 of an inspection by two or more officials. Art. 55.</summary>
    Task<CaseActed> RecordSiteCheckAsync(RecordSiteCheck input, CancellationToken cancellationToken = default);

    /// <summary>Corrects the time tier before the decision, with reasons told to the applicant.</summary>
    Task<CaseActed> FixTierAsync(FixTier input, CancellationToken cancellationToken = default);

    /// <summary>
    /// 材料核验: says of one material that it is in order or defective, or that its original was seen at the counter. Possible until
    /// the case is closed. What the authorities hold themselves may be asked of the applicant only once it was found defective
    /// (Approval:AlreadyHeld). Errors: Approval:MaterialUnknown, Approval:VerdictUnknown, Approval:ReasonRequired for a defect,
    /// Approval:NoOriginalDue.
    /// </summary>
    Task<CaseActed> JudgeMaterialAsync(JudgeMaterial input, CancellationToken cancellationToken = default);

    /// <summary>Records that a listed fee line was paid. An unlisted fee cannot be entered.</summary>
    Task<CaseActed> RecordFeePaymentAsync(RecordFeePayment input, CancellationToken cancellationToken = default);
}

/// <summary>What every act carries: the case and the version the official saw when deciding.</summary>
public abstract record CaseAct(Guid CaseId, int Version);

public sealed record AcceptCase(Guid CaseId, int Version, string? Note = null) : CaseAct(CaseId, Version);

/// <param name="NotNeeded">True: no licence needed (不受理); false: wrong authority (不予受理), which names the right one.</param>
public sealed record RefuseAcceptance(Guid CaseId, int Version, bool NotNeeded, string Reason, string? RightAuthority) : CaseAct(CaseId, Version);

/// <param name="Note">What was corrected.</param>
public sealed record CorrectOnSpot(Guid CaseId, int Version, string Note) : CaseAct(CaseId, Version);

public sealed record RequestSupplement(Guid CaseId, int Version, IReadOnlyList<Defect> Defects, DateOnly? Until = null) : CaseAct(CaseId, Version);

/// <param name="Arisen">Defects of what the supplement itself brought.</param>
public sealed record RepeatDefect(Guid CaseId, int Version, string Note, IReadOnlyList<Defect>? Arisen = null) : CaseAct(CaseId, Version);

/// <param name="Opinion">Required when the outcome is refuse or return (reasons, art. 38).</param>
public sealed record CompleteTask(Guid CaseId, int Version, Guid TaskId, string Outcome, string? Opinion = null) : CaseAct(CaseId, Version);

/// <param name="StatedUntil">The date told to the applicant in writing; at most the item's maxDays in working days.</param>
public sealed record StartProcedure(Guid CaseId, int Version, string Name, DateOnly StatedUntil, string Reason) : CaseAct(CaseId, Version);

public sealed record EndProcedure(Guid CaseId, int Version, Guid ProcedureId, string Result) : CaseAct(CaseId, Version);

public sealed record ExtendCase(Guid CaseId, int Version, int Days, string Reason) : CaseAct(CaseId, Version);

public sealed record WithdrawCase(Guid CaseId, int Version, string Reason) : CaseAct(CaseId, Version);

/// <param name="Official">Name of another official of the department, for the leader alone; null: who says it.</param>
public sealed record RecuseOfficial(Guid CaseId, int Version, string Reason, string? Official = null) : CaseAct(CaseId, Version);

public sealed record InviteCountersign(Guid CaseId, int Version, IReadOnlyList<string> Departments) : CaseAct(CaseId, Version);

public sealed record RecordSiteCheck(Guid CaseId, int Version, IReadOnlyList<string> Officials, string Record) : CaseAct(CaseId, Version);

public sealed record FixTier(Guid CaseId, int Version, string Tier, string Reason) : CaseAct(CaseId, Version);

/// <param name="MaterialId">Of the file in the case.</param>
/// <param name="Note">What is wrong, for a defect.</param>
public sealed record JudgeMaterial(Guid CaseId, int Version, Guid MaterialId, MaterialVerdict Verdict, string? Note = null) : CaseAct(CaseId, Version);

public sealed record RecordFeePayment(Guid CaseId, int Version, Guid FeeLineId, string ReceiptNumber) : CaseAct(CaseId, Version);

/// <summary>The case after the act. <paramref name="Version"/> is needed for the next act.</summary>
public sealed record CaseActed(Guid CaseId, string CaseNumber, CaseState State, int Version);
