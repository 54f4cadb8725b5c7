using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Api;

// The bodies of the acts: what ICaseActs takes, without the case that the address names already.

internal sealed record AcceptBody(int Version, string? Note);

internal sealed record RefuseAcceptanceBody(int Version, bool NotNeeded, string? Reason, string? RightAuthority);

internal sealed record SupplementBody(int Version, IReadOnlyList<Defect>? Defects, DateOnly? Until);

internal sealed record RepeatDefectBody(int Version, string? Note);

internal sealed record CompleteTaskBody(int Version, string? Outcome, string? Opinion);

internal sealed record StartProcedureBody(int Version, string? Name, DateOnly StatedUntil, string? Reason);

internal sealed record EndProcedureBody(int Version, string? Result);

internal sealed record ExtendBody(int Version, int Days, string? Reason);

internal sealed record WithdrawBody(int Version, string? Reason);

internal sealed record SiteCheckBody(int Version, IReadOnlyList<string>? Officials, string? Record);

internal sealed record TierBody(int Version, string? Tier, string? Reason);

internal sealed record FeePaymentBody(int Version, string? ReceiptNumber);
