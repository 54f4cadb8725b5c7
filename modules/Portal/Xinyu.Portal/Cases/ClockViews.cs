using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using ClockDay = Xinyu.Abp.UI.Components.ClockDay;

namespace Xinyu.Portal.Cases;

/// <summary>Draws the office's reading of the clock: the same days, counted nowhere again. Only days past a due date are new since.</summary>
internal sealed class ClockViews(IStringLocalizer<PortalResource> localizer)
{
    /// <param name="calendar">For the days past a limit; without it they are not drawn.</param>
    /// <param name="endedOn">The day of the decision, when there is one.</param>
    public ClockView? Of(ClockSnapshot? clock, DateOnly today, DateOnly? endedOn, WorkCalendar? calendar)
    {
        if (clock?.StartedOn is not { } start || clock.Promised is not { } promised || clock.Statutory is not { } statutory) return null;
        var day = endedOn ?? today;
        return new()
        {
            Start = start,
            StartName = clock.FromReceipt ? localizer["Clock:FromReceipt"].Value : null,
            Today = day,
            Limits =
            [
                Limit(new(localizer["Clock:Promised"], DayUnit.WorkingDay, clock.PromisedLimit, promised, clock.PromisedDue, clock.ExpectedPromisedDue, true), clock, day, endedOn, calendar),
                Limit(
                    new(localizer["Clock:Statutory"], clock.StatutoryDayKind == DayKind.Calendar ? DayUnit.CalendarDay : DayUnit.WorkingDay, clock.StatutoryLimit, statutory, clock.StatutoryDue, clock.ExpectedStatutoryDue, false),
                    clock, day, endedOn, calendar),
            ],
        };
    }

    private ClockLimit Limit(LimitSource source, ClockSnapshot clock, DateOnly day, DateOnly? endedOn, WorkCalendar? calendar)
    {
        var days = source.Strip.Marks.Select((mark, i) => (Date: source.Strip.From.AddDays(i), Mark: mark)).Where(d => d.Mark != 'x').ToList();
        var counted = days.Count(d => d.Mark == 'c' && d.Date <= day);
        var missing = source.Due is null && source.Expected is null && endedOn is null ? clock.MissingYear : null;
        var left = missing is null ? days.Count(d => d.Mark == 'c' && d.Date > day) : Math.Max(0, source.Total - counted);
        var drawn = days.ConvertAll(d => new ClockDay(d.Date, Kind(d.Mark, d.Date, day, endedOn is not null)));
        var over = days.Count > 0 && days[^1].Date < day && clock.StoppedSince is null ? Over(source, days[^1].Date, day, calendar) : [];
        var overCount = over.Count(d => d.Kind != ClockDayKind.Off);
        return new()
        {
            Name = source.Name,
            Unit = source.Unit,
            Total = source.Total,
            Counted = counted + overCount,
            Stopped = days.Count(d => d.Mark == 's'),
            Left = overCount > 0 ? -overCount : left,
            // a year without a published calendar: the days known so far are drawn, the date is not guessed
            State = endedOn is not null ? ClockState.Ended
                : clock.StoppedSince is not null ? ClockState.Stopped
                : source.Due is null ? ClockState.Pending
                : ClockState.Running,
            Due = source.Due,
            DueText = source.Due is null && source.Expected is { } expected ? localizer["Clock:Expected", expected.ToDayText()].Value
                : missing is { } year ? localizer["Clock:Missing", year].Value : null,
            Days = [.. drawn, .. over],
        };
    }

    private static ClockDayKind Kind(char mark, DateOnly date, DateOnly day, bool ended) => mark switch
    {
        's' => ClockDayKind.Stopped,
        'o' => ClockDayKind.Off,
        _ => date <= day ? ClockDayKind.Counted : ended ? ClockDayKind.Off : ClockDayKind.Left,
    };

    private static List<ClockDay> Over(LimitSource source, DateOnly last, DateOnly day, WorkCalendar? calendar)
    {
        var kind = source.Promise ? ClockDayKind.PastPromise : ClockDayKind.Over;
        return [.. Enumerable.Range(1, day.DayNumber - last.DayNumber).Select(last.AddDays)
            .Select(d => new ClockDay(d, source.Unit == DayUnit.CalendarDay || IsWorkingDay(d, calendar) ? kind : ClockDayKind.Off))];
    }

    private static bool IsWorkingDay(DateOnly day, WorkCalendar? calendar) =>
        calendar?.IsPublished(day.Year) == true ? calendar.IsWorkingDay(day) : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private sealed record LimitSource(string Name, DayUnit Unit, int Total, DayStrip Strip, DateOnly? Due, DateOnly? Expected, bool Promise);
}
