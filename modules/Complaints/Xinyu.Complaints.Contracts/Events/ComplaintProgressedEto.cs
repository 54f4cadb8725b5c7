using Xinyu.Abp.EventBus;

namespace Xinyu.Complaints.Events;

/// <summary>A complaint moved on; what the complainant may read with the token.</summary>
/// <param name="Seq">From 1, without gaps, per complaint.</param>
/// <param name="State">received, accepted, not-accepted, assigned, answered, reviewed, closed or reopened.</param>
/// <param name="Answer">The answer, or the reason for not accepting; null when the step brings no text.</param>
/// <param name="Outcome">Once closed: substantiated, partly-substantiated, not-substantiated, explained or not-accepted.</param>
[EventName("Xinyu.Complaints.ComplaintProgressed")]
public sealed record ComplaintProgressedEto(Guid ComplaintId, int Seq, string State, string? Answer, DateTime At, string? Outcome = null);
