using Xinyu.Abp.EventBus;

namespace Xinyu.Approval.Events;

/// <summary>A licence runs out and nobody has asked for its renewal: its holder is reminded.</summary>
/// <param name="CaseId">The case it came from; whose application that was, is told.</param>
/// <param name="ApplyBy">The last day to apply in time (art. 50).</param>
[EventName("Xinyu.Approval.LicenceRenewalDue")]
public sealed record LicenceRenewalDueEto(Guid LicenceId, Guid CaseId, string Number, string Title, DateOnly Expiry, DateOnly ApplyBy, DateTime At);
