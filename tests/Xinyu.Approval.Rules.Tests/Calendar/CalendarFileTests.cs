using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Rules.Tests.Calendar;

public class CalendarFileTests
{
    [Fact]
    public void A_year_in_the_file_replaces_that_year_and_leaves_the_others()
    {
        var next = Apply(2026, 2026, "2026-01-01,holiday,元旦", "2026-03-02,holiday,试");
        next.Version.ShouldBe(2);
        next.IsWorkingDay(new(2026, 3, 2)).ShouldBeFalse();
        next.IsWorkingDay(new(2026, 10, 1)).ShouldBeTrue("the old year's days are gone");
        next.IsWorkingDay(new(2025, 10, 1)).ShouldBeFalse();
        next.PublishedYears.ShouldBe(Enumerable.Range(2007, 20));
    }

    [Fact]
    public void The_next_year_joins_the_published_ones() =>
        Apply(2027, 2027, "2027-01-01,holiday,元旦").PublishedYears[^1].ShouldBe(2027);

    [Fact]
    public void The_whole_file_may_come_again_with_one_year_more() =>
        Apply(2026, 2027, "2027-01-01,holiday,元旦", "2026-01-01,holiday,元旦").PublishedYears.Count.ShouldBe(21);

    [Theory]
    [InlineData("2027-01-01,holiday,元旦|2027-01-01,holiday,元旦", 3, CalendarLineProblem.DuplicateDay, "2027-01-01")]
    [InlineData("2027-01-01,holiday,元旦|2027-01-01,workday,元旦", 3, CalendarLineProblem.ConflictingDay, "2027-01-01")]
    [InlineData("2027-01-01,holiday,元旦|2072-01-01,holiday,元旦", 3, CalendarLineProblem.OutsideYears, "2072-01-01")]
    [InlineData("2027-01-01,holiday,元旦|2027/02/05,holiday,春节", 3, CalendarLineProblem.BadDate, "2027/02/05")]
    [InlineData("2027-02-30,holiday,春节|2027-01-01,holiday,元旦", 2, CalendarLineProblem.BadDate, "2027-02-30")]
    [InlineData("2027-01-01,放假,元旦", 2, CalendarLineProblem.BadKind, "放假")]
    [InlineData("2027-01-01,holiday", 2, CalendarLineProblem.WrongColumns, "2027-01-01,holiday")]
    [InlineData("2027-01-01,holiday,", 2, CalendarLineProblem.BadName, "")]
    public void A_wrong_line_is_named(string lines, int line, CalendarLineProblem problem, string value) =>
        Errors(2027, 2027, lines.Split('|')).ShouldContain(new CalendarLineError(line, problem, value));

    [Theory]
    [InlineData(2027, 2029, "2027-01-01,holiday,元旦|2029-01-01,holiday,元旦", 3, CalendarLineProblem.YearMissing, "2028")]
    [InlineData(2028, 2028, "2028-01-01,holiday,元旦", 2, CalendarLineProblem.YearMissing, "2027")]
    [InlineData(2027, 2028, "2027-01-01,holiday,元旦", 2, CalendarLineProblem.YearWithoutDays, "2028")]
    [InlineData(2005, 2005, "2005-01-01,holiday,元旦", 2, CalendarLineProblem.YearMissing, "2006")]
    public void A_year_missing_in_between_is_named_with_its_line(int first, int last, string lines, int line, CalendarLineProblem problem, string year) =>
        Errors(first, last, lines.Split('|')).ShouldBe([new(line, problem, year)]);

    [Fact]
    public void All_wrong_lines_are_told_at_once_in_their_order() =>
        Errors(2027, 2027, "2027-01-01,holiday,元旦", "2026-12-31,holiday,元旦", "x", "2027-01-01,workday,元旦")
            .Select(e => (e.Line, e.Problem)).ShouldBe(
            [(3, CalendarLineProblem.OutsideYears), (4, CalendarLineProblem.WrongColumns), (5, CalendarLineProblem.ConflictingDay)]);

    [Fact]
    public void A_file_without_the_header_is_refused_at_its_first_line()
    {
        var wrong = Should.Throw<CalendarFormatException>(() => CalendarFile.Apply("2027-01-01,holiday,元旦\n", 2027, 2027, RealCalendar.Value));
        wrong.Errors[0].ShouldBe(new(1, CalendarLineProblem.MissingHeader, "2027-01-01,holiday,元旦"));
    }

    static WorkCalendar Apply(int first, int last, params string[] lines) =>
        CalendarFile.Apply(string.Join('\n', [WorkCalendarCsv.Header, .. lines]), first, last, RealCalendar.Value);

    static IReadOnlyList<CalendarLineError> Errors(int first, int last, params string[] lines) =>
        Should.Throw<CalendarFormatException>(() => Apply(first, last, lines)).Errors;
}
