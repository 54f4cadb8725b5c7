using Xinyu.Abp.EventBus;

namespace Xinyu.Approval.Events;

/// <summary>
/// The window entered a paper application: with the query code on his receipt the applicant follows it on the portal, which
/// otherwise learns nothing about him.
/// </summary>
[EventName("Xinyu.Approval.PaperReceived")]
public sealed record PaperReceivedEto(
    string CaseNumber, string QueryCode, string ItemCode, string ItemName, string ApplicantMasked, DateTime ReceivedAt);
