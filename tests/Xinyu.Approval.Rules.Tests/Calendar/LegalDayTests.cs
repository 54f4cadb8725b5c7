using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Rules.Tests.Calendar;

public class LegalDayTests
{
    static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text), DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-09-15T15:59:59", "2026-09-15")]
    [InlineData("2026-09-15T16:00:00", "2026-09-16")]
    public void The_legal_day_changes_at_midnight_in_Shanghai(string utc, string day) =>
        LegalDay.Of(Utc(utc)).ShouldBe(DateOnly.Parse(day));

    [Fact]
    public void The_last_day_ends_when_business_closes()
    {
        var day = new DateOnly(2026, 9, 16);
        LegalDay.EndOfBusiness(day).ShouldBe(Utc("2026-09-16T09:00:00"));
        LegalDay.EndOfBusiness(day).Kind.ShouldBe(DateTimeKind.Utc);
        LegalDay.EndOfBusiness(day, new(18, 30)).ShouldBe(Utc("2026-09-16T10:30:00"));
        LegalDay.Start(day).ShouldBe(Utc("2026-09-15T16:00:00"));
    }

    [Fact]
    public void A_moment_knows_whether_the_period_is_over()
    {
        var due = new DateOnly(2026, 9, 16);
        LegalDay.Moment(Utc("2026-09-16T08:59:59")).IsPast(due).ShouldBeFalse();
        LegalDay.Moment(Utc("2026-09-16T09:00:00")).IsPast(due).ShouldBeTrue();
        LegalDay.Moment(Utc("2026-09-16T09:00:00"), new(17, 30)).IsPast(due).ShouldBeFalse();
        LegalDay.Moment(Utc("2026-09-16T16:00:00")).ShouldBe(new ClockMoment(new(2026, 9, 17)));
    }

    [Fact]
    public void A_local_time_is_refused() =>
        Should.Throw<ArgumentException>(() => LegalDay.Of(new DateTime(2026, 9, 16, 8, 0, 0, DateTimeKind.Local)));
}
