using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Abp.Areas.Dev.Pages;

/// <summary>The case of the design's pages: accepted on 2026-09-18, stopped for an expert review from 10-12 to 11-02.</summary>
internal static class SampleClock
{
    private static readonly DateOnly Start = new(2026, 9, 18);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly PromisedDue = new(2026, 11, 27);
    private static readonly DateOnly StatutoryDue = new(2026, 12, 9);

    public static ClockView Running() => new()
    {
        Start = Start,
        Today = Today,
        Limits =
        [
            new ClockLimit
            {
                Name = "承诺时限",
                Unit = DayUnit.WorkingDay,
                Counted = 25,
                Stopped = 16,
                Left = 5,
                Total = 30,
                Due = PromisedDue,
                Note = "报告书档",
                Days = Days(PromisedDue, IsWorkingDay)
            },
            new ClockLimit
            {
                Name = "法定时限",
                Unit = DayUnit.CalendarDay,
                Counted = 41,
                Stopped = 22,
                Left = 19,
                Total = 60,
                Due = StatutoryDue,
                Note = "环境影响评价法，按自然日",
                Days = Days(StatutoryDue, _ => true)
            }
        ]
    };

    public static ClockView Over() => new()
    {
        Start = new DateOnly(2026, 11, 3),
        Today = Today,
        Limits =
        [
            new ClockLimit
            {
                Name = "承诺时限",
                Unit = DayUnit.WorkingDay,
                Counted = 13,
                Left = -8,
                Total = 5,
                Due = new DateOnly(2026, 11, 10),
                Days = [.. Dates(new DateOnly(2026, 11, 4), Today).Select(day => new ClockDay(
                    day,
                    !IsWorkingDay(day) ? ClockDayKind.Off : day.Day > 10 ? ClockDayKind.PastPromise : ClockDayKind.Counted))]
            },
            new ClockLimit
            {
                Name = "法定时限",
                Unit = DayUnit.CalendarDay,
                Counted = 17,
                Left = -2,
                Total = 15,
                Due = new DateOnly(2026, 11, 18),
                Days = [.. Dates(new DateOnly(2026, 11, 4), Today).Select(day => new ClockDay(
                    day,
                    day.Day > 18 ? ClockDayKind.Over : ClockDayKind.Counted))]
            }
        ]
    };

    public static IReadOnlyList<ClockSpan> Spans() =>
    [
        new(new(2026, 9, 19), new(2026, 9, 24), "受理次日起算，9月20日（周日）调休上班，照计", 5, 6),
        new(new(2026, 9, 25), new(2026, 9, 27), "中秋节，不计工作日", null, 3),
        new(new(2026, 10, 12), new(2026, 11, 2), "专家技术评估，停表", null, null),
        new(new(2026, 11, 3), Today, "恢复计时", 14, 18)
    ];

    private static List<ClockDay> Days(DateOnly due, Func<DateOnly, bool> counts) =>
        [.. Dates(Start.AddDays(1), due).Select(day => new ClockDay(day, Kind(day, counts)))];

    private static ClockDayKind Kind(DateOnly day, Func<DateOnly, bool> counts) =>
        !counts(day) ? ClockDayKind.Off
        : day >= new DateOnly(2026, 10, 12) && day <= new DateOnly(2026, 11, 2) ? ClockDayKind.Stopped
        : day > Today ? ClockDayKind.Left
        : ClockDayKind.Counted;

    private static bool IsWorkingDay(DateOnly day) => (day.Month, day.Day) switch
    {
        (9, 20) or (10, 10) => true,
        (9, >= 25 and <= 27) or (10, <= 7) => false,
        _ => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
    };

    private static IEnumerable<DateOnly> Dates(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
