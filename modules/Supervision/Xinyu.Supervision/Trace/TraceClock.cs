using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using ClockDay = Xinyu.Abp.UI.Components.ClockDay;

namespace Xinyu.Supervision.Trace;

/// <summary>Draws the clock that supervision computed itself, in the theme's picture of two limits on one axis.</summary>
internal static class TraceClock
{
    public static ClockView? Of(CaseClock? clock, ClockStart runsFrom, WorkCalendar calendar, IStringLocalizer localizer) => clock is not { Promised: { } promised, Statutory: { } statutory }
        ? null
        : new()
        {
            Start = promised.Start,
            StartName = runsFrom == ClockStart.Receipt ? localizer["Clock:FromReceipt"].Value : null,
            Today = (promised.Ended ?? clock.AsOf).Day,
            Limits =
            [
                Limit(localizer["Clock:Promised"], promised, clock, ClockDayKind.PastPromise, calendar, localizer),
                Limit(localizer["Clock:Statutory"], statutory, clock, ClockDayKind.Over, calendar, localizer),
            ],
        };

    private static ClockLimit Limit(string name, ClockRun run, CaseClock clock, ClockDayKind late, WorkCalendar calendar, IStringLocalizer localizer)
    {
        var today = (run.Ended ?? clock.AsOf).Day;
        var stopped = clock.IsStopped && run.IsRunning;
        var days = run.Explanation.Where(d => d.Status != ClockDayStatus.Start).Select(d => new ClockDay(d.Day, Kind(d, today, run.IsRunning))).ToList();
        var last = run.Expected;
        if (last < today && !stopped)
            days.AddRange(Enumerable.Range(1, today.DayNumber - last.Value.DayNumber).Select(last.Value.AddDays)
                .Select(d => new ClockDay(d, Counts(d, run.Kind, calendar) ? late : ClockDayKind.Off)));
        return new()
        {
            Name = name,
            Unit = run.Kind == DayKind.Calendar ? DayUnit.CalendarDay : DayUnit.WorkingDay,
            Total = run.Days,
            Counted = days.Count(d => d.Kind == ClockDayKind.Counted) + run.DaysOver,
            Stopped = days.Count(d => d.Kind == ClockDayKind.Stopped),
            Left = run.DaysOver > 0 ? -run.DaysOver : run.DaysLeft,
            State = !run.IsRunning ? ClockState.Ended : stopped ? ClockState.Stopped : run.Expected is null ? ClockState.Pending : ClockState.Running,
            Due = run.Due,
            DueText = run.MissingYear is { } year ? localizer["Clock:Missing", year].Value : null,
            Days = days,
        };
    }

    private static bool Counts(DateOnly day, DayKind kind, WorkCalendar calendar) =>
        kind == DayKind.Calendar || !calendar.IsPublished(day.Year) || calendar.IsWorkingDay(day);

    private static ClockDayKind Kind(Approval.Deadlines.ClockDay day, DateOnly today, bool running) => day.Status switch
    {
        ClockDayStatus.Stopped => ClockDayKind.Stopped,
        ClockDayStatus.DayOff => ClockDayKind.Off,
        _ => day.Day <= today ? ClockDayKind.Counted : running ? ClockDayKind.Left : ClockDayKind.Off,
    };
}
