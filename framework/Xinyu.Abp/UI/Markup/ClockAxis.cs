using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Markup;

/// <summary>The dates from the first to the last day of any limit: every bar is drawn on the same axis.</summary>
internal sealed class ClockAxis
{
    /// <summary>A limit of a few days is not drawn as a few wide blocks.</summary>
    private const int FewestDays = 30;

    private readonly DateOnly first;
    private readonly DateOnly last;

    public ClockAxis(ClockView clock)
    {
        var dates = clock.Limits.SelectMany(limit => limit.Days).Select(day => day.Date).ToList();
        first = dates.Count > 0 ? dates.Min() : clock.Start.AddDays(1);
        last = dates.Count > 0 ? dates.Max() : first;
    }

    public int Length => Math.Max(FewestDays, Place(last) + 1);

    public int Place(DateOnly day) => day.DayNumber - first.DayNumber;

    /// <summary>A due date is written under the end of a bar only where the bar ends with the axis.</summary>
    public bool EndsAt(DateOnly? day) => day is { } due && Place(due) + 1 == Length;
}
