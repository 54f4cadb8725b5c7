using Xinyu.Approval.Calendar;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Plugins.Results;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>What the host makes of a plug-in's answers that concern days.</summary>
public sealed class ResultValidityTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void A_length_in_months_ends_on_the_day_before_the_corresponding_one() =>
        ResultValidity.Of(ValidityTerm.OfMonths(6), Today).ShouldBe((Today, new DateOnly(2026, 9, 1)));

    [Fact]
    public void A_length_beyond_all_measure_is_cut_and_breaks_nothing() =>
        ResultValidity.Of(ValidityTerm.OfMonths(int.MaxValue), Today).ShouldBe((Today, new DateOnly(2126, 3, 1)));

    [Theory]
    [InlineData("2026-03-10", "2026-03-12", "2026-03-10")]
    [InlineData("2026-02-10", "2026-03-02", "2026-03-02")]
    public void A_period_begins_when_it_was_asked_for_and_never_before_the_issue(string from, string until, string begins) =>
        ResultValidity.Of(ValidityTerm.Period(DateOnly.Parse(from), DateOnly.Parse(until)), Today).ShouldBe((DateOnly.Parse(begins), DateOnly.Parse(until)));

    [Fact]
    public void A_period_that_is_over_and_no_answer_leave_the_items_own_years()
    {
        ResultValidity.Of(ValidityTerm.Period(new(2026, 2, 1), new(2026, 3, 1)), Today).ShouldBeNull();
        ResultValidity.Of(null, Today).ShouldBeNull();
    }

    [Fact]
    public void Working_days_are_counted_as_far_as_calendars_are_published()
    {
        var days = new CallWorkingDays(new WorkCalendar(1, [new SpecialDay(new DateOnly(2026, 3, 4), SpecialDayKind.Holiday, "放假")], [2026]));
        days.After(Today, 3).ShouldBe(new DateOnly(2026, 3, 6));
        days.After(new DateOnly(2026, 12, 31), 1).ShouldBeNull();
    }
}
