using Xinyu.Plugins.Department;

namespace Xinyu.Plugins.Reminders;

/// <summary>Dates in the life of an issued licence on which somebody should be reminded. Asked once when it is issued.</summary>
public interface IReminderSchedule
{
    Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken);
}
