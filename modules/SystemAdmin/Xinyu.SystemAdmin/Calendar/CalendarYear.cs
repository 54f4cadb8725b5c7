using Xinyu.Approval.Calendar;

namespace Xinyu.SystemAdmin.Calendar;

/// <summary>One year as twelve months of weeks, Monday first, with what the notice says of each day.</summary>
internal sealed record CalendarYear(int Year, bool IsPublished, IReadOnlyList<CalendarMonth> Months, IReadOnlyList<Occasion> Occasions)
{
    public int WorkingDays => Months.Sum(m => m.WorkingDays);

    public static CalendarYear Of(WorkCalendar calendar, int year)
    {
        var special = calendar.Days.Where(d => d.Day.Year == year).ToDictionary(d => d.Day);
        var months = Enumerable.Range(1, 12).Select(month => CalendarMonth.Of(year, month, special)).ToList();
        var occasions = special.Values.OrderBy(d => d.Day).GroupBy(d => d.Name).Select(g => new Occasion(
            g.Key,
            [.. g.Where(d => d.Kind == SpecialDayKind.Holiday).Select(d => d.Day)],
            [.. g.Where(d => d.Kind == SpecialDayKind.Workday).Select(d => d.Day)]));
        return new(year, calendar.IsPublished(year), months, [.. occasions]);
    }
}

internal sealed record CalendarMonth(int Month, IReadOnlyList<IReadOnlyList<CalendarCell?>> Weeks, int WorkingDays)
{
    public static CalendarMonth Of(int year, int month, IReadOnlyDictionary<DateOnly, SpecialDay> special)
    {
        var first = new DateOnly(year, month, 1);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(first.AddDays).Select(d => CalendarCell.Of(d, special.GetValueOrDefault(d))).ToList();
        IEnumerable<CalendarCell?> padded = Enumerable.Repeat<CalendarCell?>(null, ((int)first.DayOfWeek + 6) % 7).Concat(days);
        var weeks = padded.Chunk(7).Select(week => (IReadOnlyList<CalendarCell?>)[.. week, .. Enumerable.Repeat<CalendarCell?>(null, 7 - week.Length)]);
        return new(month, [.. weeks], days.Count(d => d.IsWorking));
    }
}

internal enum CellKind
{
    Work,
    Weekend,
    Holiday,
    MakeUp,
}

/// <param name="Name">The occasion, where the notice names one.</param>
internal sealed record CalendarCell(DateOnly Day, CellKind Kind, string? Name)
{
    public bool IsWorking => Kind is CellKind.Work or CellKind.MakeUp;

    public static CalendarCell Of(DateOnly day, SpecialDay? special) => new(
        day,
        special?.Kind switch
        {
            SpecialDayKind.Holiday => CellKind.Holiday,
            SpecialDayKind.Workday => CellKind.MakeUp,
            _ => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? CellKind.Weekend : CellKind.Work,
        },
        special?.Name);
}

/// <summary>春节: the weekdays off, and the weekend days worked for them.</summary>
internal sealed record Occasion(string Name, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked);
