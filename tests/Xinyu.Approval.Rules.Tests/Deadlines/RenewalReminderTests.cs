using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>T14 from the holder's side: he is told while there is still time, and on the last day.</summary>
public class RenewalReminderTests
{
    [Fact]
    public void The_holder_is_reminded_thirty_days_before_the_last_day_to_apply_and_on_that_day()
    {
        // thirty days before 31 December is 1 December
        Days("2026-01-05", "2026-12-31").ShouldBe([D("2026-11-01"), D("2026-12-01")]);
        Days("2026-11-01", "2026-12-31").ShouldBe([D("2026-12-01")]);
        Days("2026-12-01", "2026-12-31").ShouldBeEmpty();
    }

    [Fact]
    public void A_licence_too_short_to_be_renewed_in_time_brings_no_reminder() => Days("2026-12-10", "2026-12-31").ShouldBeEmpty();

    [Fact]
    public void A_reading_that_reminds_on_the_last_day_alone_reminds_once() =>
        RenewalReminders.After(D("2026-01-05"), D("2026-12-31"), RealCalendar.Value, DeadlineReadings.Default with { RenewalReminderDays = 0 }).ShouldBe([D("2026-12-01")]);

    [Fact]
    public void Going_from_one_reminder_to_the_next_gives_each_once_in_order_and_the_last_is_the_last_day_to_apply() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new(new Rnd(20080601, 7), FSharpOption<int>.None))), Prop.ForAll(Gen.Choose(0, 3000).Two().ToArbitrary(), days =>
        {
            var (from, expiry) = (D("2010-01-04").AddDays(days.Item1), D("2010-01-04").AddDays(days.Item1 + days.Item2));
            var all = RenewalReminders.After(from, expiry, RealCalendar.Value, DeadlineReadings.Default);
            var walked = new List<DateOnly>();
            while (RenewalReminders.After(walked.Count == 0 ? from : walked[^1], expiry, RealCalendar.Value, DeadlineReadings.Default) is [var next, ..]) walked.Add(next);
            walked.ShouldBe(all);
            var applyBy = DueDate.Before(expiry, LegalLimits.RenewalDays, DayKind.Calendar, RealCalendar.Value);
            (all.Count == 0 ? applyBy <= from : all[^1] == applyBy).ShouldBeTrue();
        }));

    private static IReadOnlyList<DateOnly> Days(string from, string expiry) =>
        RenewalReminders.After(D(from), D(expiry), RealCalendar.Value, DeadlineReadings.Default);
}
