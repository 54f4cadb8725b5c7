using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Tests.Abp.UI;

public sealed class Formats
{
    private static readonly DateOnly Friday = new(2026, 11, 27);
    private static readonly DateTime Evening = new(2026, 11, 19, 8, 10, 5, DateTimeKind.Utc);

    [Fact]
    public void A_deadline_says_day_weekday_hour_and_act()
    {
        Friday.ToDeadline().ShouldBe("2026-11-27 周五 17:00 前办结");
        Friday.ToDeadline("交").ShouldBe("2026-11-27 周五 17:00 前交");
        Friday.ToListDay().ShouldBe("11-27 周五");
    }

    [Fact]
    public void Instants_are_shown_in_Beijing_time()
    {
        Evening.ToMoment().ShouldBe("11月19日 16:10");
        Evening.ToMinute().ShouldBe("2026-11-19 16:10");
        Evening.ToExport().ShouldBe("2026-11-19 16:10:05 +08:00");
        Evening.ToIsoInstant().ShouldBe("2026-11-19T16:10:05+08:00");
    }

    [Fact]
    public void An_instant_late_in_the_day_falls_on_the_next_legal_day() =>
        new DateTime(2026, 12, 31, 16, 0, 0, DateTimeKind.Utc).ToBeijingDay().ShouldBe(new DateOnly(2027, 1, 1));

    [Theory]
    [InlineData(5, DayUnit.WorkingDay, "还剩 5 个工作日", "剩 5 个工作日")]
    [InlineData(19, DayUnit.CalendarDay, "还剩 19 日", "剩 19 日")]
    [InlineData(0, DayUnit.WorkingDay, "今天到期", "今天到期")]
    [InlineData(-2, DayUnit.CalendarDay, "超 2 日", "超 2 日")]
    public void Time_left_always_says_its_unit(int days, DayUnit unit, string full, string list)
    {
        days.ToTimeLeft(unit).ShouldBe(full);
        days.ToShortTimeLeft(unit).ShouldBe(list);
    }

    [Fact]
    public void English_has_one_day_and_two_days()
    {
        using var _ = Rendered.In("en");
        1.ToTimeLeft(DayUnit.WorkingDay).ShouldBe("1 working day left");
        (-2).ToTimeLeft(DayUnit.CalendarDay).ShouldBe("2 days over");
        Friday.ToDeadline().ShouldBe("Close by Fri 2026-11-27 17:00");
        Evening.ToMoment().ShouldBe("19 Nov 16:10");
    }

    [Fact]
    public void A_rate_stands_with_its_count_and_not_at_all_below_twenty_cases()
    {
        2.ToRate(31).ShouldBe("2（6.5%）");
        2.ToRate(19).ShouldBe("不排名");
    }

    [Fact]
    public void Numbers_are_grouped_and_nothing_is_a_dash()
    {
        1842.ToCount("件").ShouldBe("1,842 件");
        3200m.ToAmount("万元").ShouldBe("3,200 万元");
        3.1m.ToAmount().ShouldBe("3.1");
        ((string?)null).OrDash().ShouldBe("—");
        ((DateOnly?)null).ToListDay().ShouldBe("—");
        ((DateTime?)null).ToMinute().ShouldBe("—");
    }
}
