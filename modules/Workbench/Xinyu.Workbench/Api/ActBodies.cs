using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Api;

// The bodies of the acts: what ICaseActs takes, without the case that the address names already.

internal sealed record AcceptBody(int Version, string? Note = null);

internal sealed record RefuseAcceptanceBody(int Version, bool NotNeeded, string? Reason = null, string? RightAuthority = null);

internal sealed record SupplementBody(int Version, IReadOnlyList<Defect>? Defects = null, DateOnly? Until = null);

internal sealed record RepeatDefectBody(int Version, string? Note = null, IReadOnlyList<Defect>? Arisen = null);

internal sealed record CompleteTaskBody(int Version, string? Outcome = null, string? Opinion = null);

internal sealed record StartProcedureBody(int Version, DateOnly StatedUntil, string? Name = null, string? Reason = null);

internal sealed record EndProcedureBody(int Version, string? Result = null);

internal sealed record ExtendBody(int Version, int Days, string? Reason = null);

internal sealed record WithdrawBody(int Version, string? Reason = null);

internal sealed record SiteCheckBody(int Version, IReadOnlyList<string>? Officials = null, string? Record = null);

internal sealed record TierBody(int Version, string? Tier = null, string? Reason = null);

internal sealed record CorrectionBody(int Version, string? Note = null);

internal sealed record RecusalBody(int Version, string? Reason = null, string? Official = null);

internal sealed record CountersignBody(int Version, IReadOnlyList<string>? Departments = null);

internal sealed record HearingRightBody(int Version, string? To = null, string? Reason = null);

internal sealed record HearingRequestBody(int Version, string? By = null);

internal sealed record HearingBody(int Version, DateOnly Day, string? Place = null, string? Presider = null);

/// <param name="Verdict">Checked, Defective or OriginalSeen.</param>
internal sealed record JudgementBody(int Version, string? Verdict = null, string? Note = null);

internal sealed record FeePaymentBody(int Version, string? ReceiptNumber = null);

/// <param name="To">The versions seen in the preview.</param>
internal sealed record MigrationBody(int Version, Xinyu.Approval.Cases.CasePins? To = null, string? Reason = null)
{
    public Xinyu.Approval.Cases.MigrateCase On(Guid id) => new(id, Version, To ?? new(0, "", 0, null), Reason ?? "");
}
