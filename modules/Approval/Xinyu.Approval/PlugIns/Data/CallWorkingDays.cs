using Xinyu.Approval.Calendar;
using Xinyu.Plugins.Timing;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>The calendar in force when the call began.</summary>
internal sealed class CallWorkingDays(WorkCalendar calendar) : IWorkingDays
{
    public DateOnly? After(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        try
        {
            return calendar.AddWorkingDays(day, days);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
