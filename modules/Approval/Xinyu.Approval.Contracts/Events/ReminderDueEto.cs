using Xinyu.Abp.EventBus;

namespace Xinyu.Approval.Events;

/// <summary>A day has come of which the department's plug-in wanted the holder of a licence to be reminded.</summary>
/// <param name="CaseId">The case the licence came from; whose application that was, is told.</param>
/// <param name="TextZh">The plug-in's sentence; both languages, because the plug-in may be gone when it is read.</param>
[EventName("Xinyu.Approval.ReminderDue")]
public sealed record ReminderDueEto(
    Guid ReminderId, Guid LicenceId, Guid CaseId, string Number, string Title, string TextZh, string TextEn, DateTime At);
