using Xinyu.Abp.EventBus;

namespace Xinyu.Approval.Events;

/// <summary>A version of the working-day calendar, so that the portal names the same legal days as the office.</summary>
/// <param name="Csv">Lines of date,kind,name: the days that differ from plain Monday to Friday.</param>
[EventName("Xinyu.Approval.CalendarPublished")]
public sealed record CalendarPublishedEto(int Version, string Csv, DateTime PublishedAt);
