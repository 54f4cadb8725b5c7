using Xinyu.Plugins.Timing;

namespace Xinyu.Plugins.Testing.Services;

/// <summary>Monday to Friday, but for the days that the test sets.</summary>
public sealed class BenchWorkingDays : IWorkingDays
{
    private readonly Dictionary<DateOnly, bool> _special = [];

    /// <summary>The last day of the published calendars.</summary>
    public DateOnly PublishedUntil { get; set; } = new(2099, 12, 31);

    public void SetHoliday(DateOnly day) => _special[day] = false;

    public void SetWorkingDay(DateOnly day) => _special[day] = true;

    public DateOnly? After(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (day > PublishedUntil)
                return null;
            if (_special.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return day;
    }
}
