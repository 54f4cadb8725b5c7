using Xinyu.Abp.EventBus;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Events;

/// <summary>The portal asks for the department's check before submission. With no answer in 2 seconds the page goes on without it.</summary>
[EventName("Xinyu.Approval.PrecheckRequested")]
public sealed record PrecheckRequestedEto(
    Guid PrecheckId, string ItemCode, int ItemVersion, DateTime RequestedAt, string ApplicantKind, string FormJson, IReadOnlyList<int> SuppliedMaterials);

[EventName("Xinyu.Approval.PrecheckAnswered")]
public sealed record PrecheckAnsweredEto(Guid PrecheckId, DateTime AnsweredAt, IReadOnlyList<PrecheckFinding> Findings);

/// <summary>Texts in both languages, since the portal does not know the plug-in's resources.</summary>
public sealed record PrecheckFinding(string Code, string Severity, string TextZh, string TextEn, IReadOnlyList<string> FieldIds);
