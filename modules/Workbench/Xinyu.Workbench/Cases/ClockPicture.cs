using System.Globalization;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>Draws the clock that Approval computed; it counts only what the strip's marks and the calendar say, never dates of its own.</summary>
internal sealed class ClockPicture(CaseTexts texts)
{
    /// <returns>Null while neither limit runs.</returns>
    public ClockView? Of(CaseDetail detail, WorkCalendar calendar, DateOnly today)
    {
        var clock = detail.Clock;
        if (clock.StartedOn is not { } start)
        {
            return null;
        }

        var ended = EndedOn(detail);
        var reading = new Reading(clock, calendar, today, ended);
        return new ClockView
        {
            Start = start,
            StartName = detail.Item.RunsFrom == ClockStart.Receipt ? texts["State:Received"] : null,
            Today = today,
            Limits =
            [
                Limit(reading, "Clock:Promised", clock.Promised, clock.PromisedDue, clock.ExpectedPromisedDue, clock.PromisedLimit, DayKind.Working) with
                {
                    Note = detail.Tier is null ? null : texts.Say("Clock:Tier", ("tier", detail.Tier)),
                },
                Limit(reading, detail.Item.Kind == ItemKind.Internal ? "Clock:Policy" : "Clock:Statutory", clock.Statutory, clock.StatutoryDue, clock.ExpectedStatutoryDue, clock.StatutoryLimit, clock.StatutoryDayKind) with
                {
                    Note = clock.StatutoryDayKind == DayKind.Calendar ? texts["Clock:CalendarDays"] : null,
                },
            ],
        };
    }

    /// <summary>The day on which a decision or an end let the limits stop for good.</summary>
    public static DateOnly? EndedOn(CaseDetail detail) => detail.Events
        .FirstOrDefault(e => e.Kind is CaseEventKind.Granted or CaseEventKind.Refused or CaseEventKind.Withdrawn or CaseEventKind.SupplementLapsed)?
        .EffectiveDate;

    private ClockLimit Limit(Reading reading, string name, DayStrip? strip, DateOnly? due, DateOnly? expected, int limit, DayKind kind)
    {
        var bars = new DayBar(strip, due, kind, reading.Calendar, reading.Ended ?? reading.Today, reading.Ended is not null, name == "Clock:Promised");
        var state = reading.Ended is not null ? ClockState.Ended
            : reading.Clock.StoppedSince is not null ? ClockState.Stopped
            : due is null ? ClockState.Pending
            : ClockState.Running;
        return new ClockLimit
        {
            Name = texts[name],
            Unit = kind == DayKind.Working ? DayUnit.WorkingDay : DayUnit.CalendarDay,
            State = state,
            Counted = bars.Counted,
            Stopped = bars.Stopped,
            Left = bars.LeftOf(limit, due is null && expected is null && reading.Clock.MissingYear is not null),
            Total = limit,
            Due = due,
            DueText = state == ClockState.Stopped ? StoppedText(reading.Clock, expected)
                : state == ClockState.Pending && reading.Clock.MissingYear is { } year ? texts.Say("Clock:Missing", ("year", year.ToString(CultureInfo.InvariantCulture)))
                : null,
            Days = bars.Days,
        };
    }

    private string StoppedText(ClockSnapshot clock, DateOnly? expected) => clock.StopStatedUntil is { } until && expected is { } date
        ? texts.Say("Clock:StoppedUntil", ("until", until.ToIsoDay()), ("date", date.ToIsoDay()))
        : texts.Say("Clock:StoppedSince", ("since", clock.StoppedSince!.Value.ToIsoDay()));

    private sealed record Reading(ClockSnapshot Clock, WorkCalendar Calendar, DateOnly Today, DateOnly? Ended);
}
