using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using ClockDay = Xinyu.Abp.UI.Components.ClockDay;
using DayKind = Xinyu.Approval.Deadlines.DayKind;

namespace Xinyu.Workbench.Cases;

/// <summary>The days of one limit as of a day: what counted, what stood, what is left, what is past it.</summary>
internal sealed class DayBar
{
    private readonly DateOnly? _due;
    private readonly DateOnly _asOf;
    private readonly bool _ended;
    private readonly List<ClockDay> _days = [];

    public DayBar(DayStrip? strip, DateOnly? due, DayKind kind, WorkCalendar calendar, DateOnly asOf, bool ended, bool promise)
    {
        (_due, _asOf, _ended) = (due, asOf, ended);
        var marks = strip?.Marks ?? "";
        for (var i = 0; i < marks.Length; i++)
        {
            Read(strip!.From.AddDays(i), marks[i]);
        }

        for (var day = due?.AddDays(1); day <= asOf; day = day.Value.AddDays(1))
        {
            var counts = kind == DayKind.Calendar || (calendar.IsPublished(day.Value.Year) && calendar.IsWorkingDay(day.Value));
            _days.Add(new(day.Value, !counts ? ClockDayKind.Off : promise ? ClockDayKind.PastPromise : ClockDayKind.Over));
        }
    }

    public IReadOnlyList<ClockDay> Days => _days;

    public int Counted => Of(ClockDayKind.Counted);

    public int Stopped => Of(ClockDayKind.Stopped);

    /// <summary>Days left of the limit; negative when it is over. A last day that rolled over a day off adds none.</summary>
    /// <param name="truncated">The strip ends with the last published year, the limit does not.</param>
    public int LeftOf(int limit, bool truncated)
    {
        var over = Of(ClockDayKind.Over) + Of(ClockDayKind.PastPromise);
        if (over > 0)
        {
            return -over;
        }

        if (truncated && !_ended)
        {
            return Math.Max(0, limit - Counted);
        }

        var left = Math.Min(Of(ClockDayKind.Left), Math.Max(0, limit - Counted));
        return left == 0 && _due > _asOf && !_ended ? 1 : left;
    }

    private int Of(ClockDayKind kind) => _days.Count(day => day.Kind == kind);

    private void Read(DateOnly day, char mark)
    {
        var past = day <= _asOf;
        // the starting day is not counted; after the decision nothing is left to count
        if (mark == 'x' || (_ended && !past))
        {
            return;
        }

        _days.Add(new(day, mark switch
        {
            'c' => past ? ClockDayKind.Counted : ClockDayKind.Left,
            's' => ClockDayKind.Stopped,
            _ => ClockDayKind.Off,
        }));
    }
}
