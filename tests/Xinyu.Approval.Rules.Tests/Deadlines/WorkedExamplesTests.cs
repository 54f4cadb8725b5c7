using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>The worked examples: accepted on, n working days, due.</summary>
public class WorkedExamplesTests
{
    [Theory]
    [InlineData("2008-01-25", 20, "2008-02-27")]
    [InlineData("2012-12-21", 20, "2013-01-21")]
    [InlineData("2018-12-20", 10, "2019-01-04")]
    [InlineData("2020-01-13", 20, "2020-02-17")]
    [InlineData("2022-12-23", 20, "2023-01-28")]
    [InlineData("2024-01-25", 20, "2024-02-27")]
    [InlineData("2025-09-19", 20, "2025-10-23")]
    [InlineData("2026-02-02", 20, "2026-03-06")]
    public void The_clock_and_the_plain_due_date_agree_with_the_example(string accepted, int days, string due)
    {
        DueDate.Of(D(accepted), days, DayKind.Working, RealCalendar.Value).ShouldBe(D(due));
        var clock = Ask(new(days, DayKind.Working, days), accepted, Accepted(accepted));
        clock.Statutory!.Due.ShouldBe(D(due));
        clock.Promised!.Due.ShouldBe(D(due));
        clock.Statutory.DaysLeft.ShouldBe(days);
    }

    [Fact]
    public void The_lengthened_Spring_Festival_of_2020_moved_a_running_case()
    {
        CaseClock Clock(WorkCalendar calendar) =>
            LegalClock.Due([Accepted("2020-01-13")], new(20, DayKind.Working, 20), calendar, DeadlineReadings.Default, D("2020-01-20"));
        Clock(RealCalendar.Before27January2020).Statutory!.Due.ShouldBe(D("2020-02-13"));
        Clock(RealCalendar.Value).Statutory!.Due.ShouldBe(D("2020-02-17"));
        Clock(RealCalendar.Value).CalendarVersion.ShouldBe(RealCalendar.Value.Version);
    }

    [Fact]
    public void Each_day_is_explained()
    {
        var clock = Ask(new(5, DayKind.Working, 5), "2026-02-12", Accepted("2026-02-12"), Started("2026-02-14", "2026-02-24"));
        clock.Statutory!.Explanation.Select(day => (day.Day.Day, day.Ordinal, day.Note, day.NoteArgument)).Take(13).ShouldBe(
        [
            (12, 0, ClockNotes.StartDay, null),
            (13, 1, ClockNotes.Counted, null),
            (14, 2, ClockNotes.MakeUpDay, "春节"), // a Saturday worked; the procedure starts, the day still counts
            (15, null, ClockNotes.Stopped, "专家评审"), (16, null, ClockNotes.Stopped, "专家评审"),
            (17, null, ClockNotes.Stopped, "专家评审"), (18, null, ClockNotes.Stopped, "专家评审"),
            (19, null, ClockNotes.Stopped, "专家评审"), (20, null, ClockNotes.Stopped, "专家评审"),
            (21, null, ClockNotes.Stopped, "专家评审"), (22, null, ClockNotes.Stopped, "专家评审"),
            (23, null, ClockNotes.Stopped, "专家评审"), (24, null, ClockNotes.Stopped, "专家评审"),
        ]);
        clock.Statutory.Explanation.Skip(13).Select(day => (day.Day.Day, day.Ordinal)).ShouldBe([(25, 3), (26, 4), (27, 5)]);
        Ask(new(3, DayKind.Working, 3), "2026-02-13", Accepted("2026-02-13")).Statutory!.Explanation
            .Count(day => day.Note == ClockNotes.Holiday && day.NoteArgument == "春节").ShouldBe(6);
    }

    [Fact]
    public void A_calendar_day_period_that_ends_on_a_day_off_ends_on_the_next_working_day()
    {
        DueDate.Of(D("2026-09-01"), 30, DayKind.Calendar, RealCalendar.Value).ShouldBe(D("2026-10-08"));
        var run = Ask(new(30, DayKind.Calendar, 30), "2026-09-01", Accepted("2026-09-01")).Statutory!;
        run.Due.ShouldBe(D("2026-10-08"));
        run.Explanation.Single(day => day.Ordinal == 30).Note.ShouldBe(ClockNotes.LastDayOff);
        run.Explanation[^1].Status.ShouldBe(ClockDayStatus.RolledOver);
        DueDate.Of(D("2026-09-01"), 29, DayKind.Calendar, RealCalendar.Value).ShouldBe(D("2026-09-30"));
    }

    [Fact]
    public void Counting_back_serves_the_periods_before_a_day()
    {
        DueDate.Before(D("2026-10-15"), 7, DayKind.Working, RealCalendar.Value).ShouldBe(D("2026-09-30"));
        DueDate.Before(D("2026-12-31"), LegalLimits.RenewalDays, DeadlineReadings.Default.RenewalDayKind, RealCalendar.Value)
            .ShouldBe(D("2026-12-01"));
        DueDate.Of(D("2026-10-03"), 0, DayKind.Working, RealCalendar.Value).ShouldBe(D("2026-10-08"));
        Should.Throw<ArgumentOutOfRangeException>(() => DueDate.Of(D("2026-01-01"), -1, DayKind.Working, RealCalendar.Value));
        Should.Throw<ArgumentOutOfRangeException>(() => DueDate.Of(DateOnly.MaxValue, 1, DayKind.Working, RealCalendar.Value));
    }
}
