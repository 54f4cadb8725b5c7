namespace Xinyu.Approval.Documents;

/// <summary>The 文书 that the transitions of DOMAIN.md 4 require. The key names the template file in etc/templates.</summary>
/// <param name="Word">The word in the number, for example 受 in 余环保受〔2026〕31号.</param>
/// <param name="Verifiable">Carries a printed check code and a QR code, and can be verified publicly.</param>
internal sealed record DocumentKind(string Key, string Title, string Word, bool Verifiable);

internal static class DocumentKinds
{
    public static readonly DocumentKind Receipt = new("receipt", "申请材料接收凭证", "收", false);
    public static readonly DocumentKind NotNeeded = new("not-needed", "不受理告知书", "不受", false);
    public static readonly DocumentKind NotCompetent = new("not-competent", "不予受理决定书", "不予受", false);
    public static readonly DocumentKind Supplement = new("supplement", "补正材料告知书", "补", false);
    public static readonly DocumentKind SupplementLapsed = new("supplement-lapsed", "视为放弃申请通知书", "弃", false);
    public static readonly DocumentKind Acceptance = new("acceptance", "受理通知书", "受", true);
    public static readonly DocumentKind DeemedAcceptance = new("deemed-acceptance", "视为受理记录", "视受", true);
    public static readonly DocumentKind PaymentNotice = new("payment-notice", "缴费通知书", "缴", false);
    public static readonly DocumentKind Procedure = new("procedure", "特别程序告知书", "特", false);
    public static readonly DocumentKind ProcedureResult = new("procedure-result", "特别程序结果记录", "特录", false);
    public static readonly DocumentKind SiteCheck = new("site-check", "核查笔录", "核", false);
    public static readonly DocumentKind HearingRight = new("hearing-right", "听证告知书", "听告", false);
    public static readonly DocumentKind HearingNotice = new("hearing-notice", "听证通知书", "听通", false);
    public static readonly DocumentKind HearingRecord = new("hearing-record", "听证笔录", "听录", false);
    public static readonly DocumentKind Extension = new("extension", "延期通知书", "延", false);
    public static readonly DocumentKind JointExtension = new("joint-extension", "联办延期通知书", "联延", false);
    public static readonly DocumentKind Termination = new("termination", "终止通知书", "终", false);
    public static readonly DocumentKind Grant = new("grant", "准予行政许可决定书", "许", true);
    public static readonly DocumentKind Refusal = new("refusal", "不予行政许可决定书", "不许", true);
    public static readonly DocumentKind InternalDecision = new("internal-decision", "内部事项办理决定", "办", true);
    public static readonly DocumentKind Licence = new("licence", "许可证件", "证", true);
    public static readonly DocumentKind LicenceChange = new("licence-change", "变更行政许可决定书", "变", true);
    public static readonly DocumentKind LicenceWithdrawal = new("licence-withdrawal", "撤回行政许可决定书", "撤回", true);
    public static readonly DocumentKind LicenceRevocation = new("licence-revocation", "撤销行政许可决定书", "撤销", true);
    public static readonly DocumentKind LicenceCancellation = new("licence-cancellation", "注销行政许可决定书", "注销", true);
    public static readonly DocumentKind DeemedRenewal = new("deemed-renewal", "视为准予延续记录", "视续", true);
    public static readonly DocumentKind Delivery = new("delivery", "送达回证", "送", false);

    /// <summary>Counts what is paid under; no document of its own.</summary>
    public static readonly DocumentKind PaymentNoticeNumber = new("payment-notice-number", "", "", false);

    public static readonly IReadOnlyList<DocumentKind> All =
    [
        Receipt, NotNeeded, NotCompetent, Supplement, SupplementLapsed, Acceptance, DeemedAcceptance, PaymentNotice, Procedure, ProcedureResult, SiteCheck, HearingRight, HearingNotice, HearingRecord, Extension,
        JointExtension, Termination, Grant, Refusal, InternalDecision, Licence, Delivery,
        LicenceChange, LicenceWithdrawal, LicenceRevocation, LicenceCancellation, DeemedRenewal,
    ];
}
