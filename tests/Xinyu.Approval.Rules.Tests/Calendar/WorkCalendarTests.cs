using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Rules.Tests.Calendar;

public class WorkCalendarTests
{
    static DateOnly Date(string text) => DateOnly.Parse(text);

    [Theory]
    [InlineData("2008-01-25", 20, "2008-02-27")]
    [InlineData("2012-12-21", 20, "2013-01-21")]
    [InlineData("2018-12-20", 10, "2019-01-04")]
    [InlineData("2020-01-13", 20, "2020-02-17")]
    [InlineData("2022-12-23", 20, "2023-01-28")]
    [InlineData("2024-01-25", 20, "2024-02-27")]
    [InlineData("2025-09-19", 20, "2025-10-23")]
    [InlineData("2026-02-02", 20, "2026-03-06")]
    public void Working_days_are_counted_by_the_real_calendar(string from, int days, string due) =>
        RealCalendar.Value.AddWorkingDays(Date(from), days).ShouldBe(Date(due));

    [Fact]
    public void A_holiday_lengthened_mid_year_moves_a_running_deadline()
    {
        RealCalendar.Before27January2020.AddWorkingDays(Date("2020-01-13"), 20).ShouldBe(Date("2020-02-13"));
        RealCalendar.Before27January2020.DifferencesTo(RealCalendar.Value)
            .ShouldBe([Date("2020-01-31"), Date("2020-02-01")]);
    }

    [Fact]
    public void Make_up_days_on_Saturday_and_Sunday_are_working_days()
    {
        RealCalendar.Value.IsWorkingDay(Date("2023-01-28")).ShouldBeTrue();
        RealCalendar.Value.NameOf(Date("2023-01-28")).ShouldBe("春节");
        RealCalendar.Value.IsWorkingDay(Date("2026-10-01")).ShouldBeFalse();
        RealCalendar.Value.IsWorkingDay(Date("2026-11-25")).ShouldBeTrue();
        RealCalendar.Value.IsWorkingDay(Date("2026-11-28")).ShouldBeFalse();
    }

    [Fact]
    public void Counting_back_finds_the_day_that_counting_on_left()
    {
        RealCalendar.Value.AddWorkingDays(Date("2026-03-06"), -20).ShouldBe(Date("2026-02-02"));
        RealCalendar.Value.AddWorkingDays(Date("2026-10-03"), 0).ShouldBe(Date("2026-10-08"));
        RealCalendar.Value.WorkingDaysBetween(Date("2026-02-02"), Date("2026-03-06")).ShouldBe(20);
    }

    [Fact]
    public void Past_1_January_of_an_unpublished_year_nothing_is_guessed()
    {
        RealCalendar.Value.AddWorkingDays(Date("2026-12-30"), 1).ShouldBe(Date("2026-12-31"));
        var error = Should.Throw<CalendarYearMissingException>(() => RealCalendar.Value.AddWorkingDays(Date("2026-12-30"), 2));
        error.Year.ShouldBe(2027);
        error.Code.ShouldBe("Approval:CalendarYearMissing");
        error.Message.ShouldContain("2027");
        Should.Throw<CalendarYearMissingException>(() => RealCalendar.Value.IsWorkingDay(Date("2006-12-31"))).Year.ShouldBe(2006);
    }

    [Fact]
    public void Each_wrong_line_is_named_with_its_number()
    {
        const string csv = """
            date,kind,name
            2026-01-01,holiday,元旦

            2026-01-01,workday,元旦
            2026-13-01,holiday,元旦
            2026-02-01,feiertag,春节
            2026-02-02,holiday
            2026-02-03,holiday,
            """;
        var error = Should.Throw<CalendarFormatException>(() => WorkCalendar.Parse(csv));
        error.Errors.Select(e => (e.Line, e.Problem)).ShouldBe(
        [
            (4, CalendarLineProblem.ConflictingDay), (5, CalendarLineProblem.BadDate), (6, CalendarLineProblem.BadKind),
            (7, CalendarLineProblem.WrongColumns), (8, CalendarLineProblem.BadName),
        ]);
        error.Message.ShouldContain("Line 4: this day stands twice, once as a holiday and once as a working day: '2026-01-01'.");
    }

    [Fact]
    public void A_file_without_its_header_is_refused()
    {
        Should.Throw<CalendarFormatException>(() => WorkCalendar.Parse("2026-01-01,holiday,元旦"))
            .Errors.Single().Problem.ShouldBe(CalendarLineProblem.MissingHeader);
        Should.Throw<CalendarFormatException>(() => WorkCalendar.Parse(""));
    }

    [Fact]
    public void Written_and_read_again_the_calendar_is_the_same()
    {
        var text = new StringWriter();
        WorkCalendarCsv.Write(text, RealCalendar.Value);
        var again = WorkCalendar.Parse(text.ToString(), version: 2);
        again.Days.ShouldBe(RealCalendar.Value.Days);
        again.PublishedYears.ShouldBe(Enumerable.Range(2007, 20));
        again.Version.ShouldBe(2);
    }
}
