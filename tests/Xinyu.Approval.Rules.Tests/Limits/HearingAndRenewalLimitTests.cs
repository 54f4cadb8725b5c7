using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Limits;

/// <summary>The table of time limits, row by row: T9 to T11 and T14, T15.</summary>
public class HearingAndRenewalLimitTests
{
    static readonly WorkCalendar Real = RealCalendar.Value;
    static readonly DeadlineReadings Readings = DeadlineReadings.Default;

    [Fact]
    public void T9_article_47_a_hearing_is_asked_for_within_five_working_days_of_being_told()
    {
        HearingPeriods.LastDayToAsk(D("2026-09-24"), Real, Readings).ShouldBe(D("2026-10-09")); // 28, 29, 30, 8, 9: the 25th is mid-autumn
        HearingPeriods.LastDayToAsk(D("2026-09-24"), Real, Readings with { HearingRequestDayKind = DayKind.Calendar }).ShouldBe(D("2026-09-29"));
    }

    [Fact]
    public void T10_article_47_the_hearing_is_held_within_twenty_working_days_of_the_request()
    {
        HearingPeriods.IsInTime(D("2026-09-07"), D("2026-10-10"), Real).ShouldBeTrue(); // a Saturday worked
        HearingPeriods.IsInTime(D("2026-09-07"), D("2026-10-12"), Real).ShouldBeFalse();
        // the twentieth working day is a Friday: the day off after it is too late
        HearingPeriods.IsInTime(D("2026-03-02"), D("2026-03-30"), Real).ShouldBeTrue();
        HearingPeriods.IsInTime(D("2026-03-06"), D("2026-04-03"), Real).ShouldBeTrue();
        HearingPeriods.IsInTime(D("2026-03-06"), D("2026-04-04"), Real).ShouldBeFalse();
    }

    [Fact]
    public void T11_article_48_time_and_place_are_told_seven_working_days_before()
    {
        HearingPeriods.HasNotice(D("2026-09-07"), D("2026-09-16"), Real).ShouldBeTrue();
        HearingPeriods.HasNotice(D("2026-09-07"), D("2026-09-15"), Real).ShouldBeFalse();
        HearingPeriods.HasNotice(D("2026-09-07"), D("2026-09-01"), Real).ShouldBeFalse();
    }

    [Fact]
    public void T14_article_50_renewal_is_applied_for_thirty_days_before_the_expiry()
    {
        Clock("2026-12-01", null, "2026-11-01").ApplyBy.ShouldBe(D("2026-12-01"));
        Clock("2026-12-01", null, "2026-11-01").IsInTime.ShouldBeTrue();
        Clock("2026-12-02", null, "2026-12-03").IsInTime.ShouldBeFalse();
        RenewalClock.Of(D("2026-12-31"), null, null, Real, Readings with { RenewalDayKind = DayKind.Working }, D("2026-11-01"))
            .ApplyBy.ShouldBe(Real.AddWorkingDays(D("2026-12-31"), -30));
    }

    [Fact]
    public void T15_article_50_silence_until_the_expiry_renews_the_licence()
    {
        var open = Clock("2026-11-20", null, "2026-12-31");
        (open.DeemedRenewed, open.RenewsAt(Real)).ShouldBe((false, new DateTime(2026, 12, 31, 9, 0, 0, DateTimeKind.Utc)));
        RenewalClock.Of(D("2026-12-31"), D("2026-11-20"), null, Real, Readings, Evening("2026-12-31")).DeemedRenewed.ShouldBeTrue();
        Clock("2026-11-20", "2026-12-31", "2027-02-01").DeemedRenewed.ShouldBeFalse("decided on the last day");
        Clock("2026-11-20", "2027-01-05", "2027-02-01").DeemedRenewed.ShouldBeTrue("the decision came too late");
        Clock("2026-12-20", null, "2027-02-01").DeemedRenewed.ShouldBeFalse("asked for too late");
        Clock(null, null, "2027-02-01").DeemedRenewed.ShouldBeFalse("never asked for");
    }

    static RenewalClock Clock(string? applied, string? decided, string asOf) => RenewalClock.Of(
        D("2026-12-31"), applied is null ? null : D(applied), decided is null ? null : D(decided), Real, Readings, D(asOf));
}
