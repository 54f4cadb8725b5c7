using System.Globalization;
using Xinyu.Approval.Calendar;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintClockTests
{
    private static readonly ClockSettings Settings = ClockSettings.Default;

    [Theory]
    [InlineData("2026-03-02 09:00", "2026-03-09")]
    [InlineData("2026-03-07 23:30", "2026-03-13")] // a Saturday: day 1 is the Monday
    [InlineData("2026-02-13 10:00", "2026-02-27")] // over the Spring Festival: day 1 is the working Saturday before it
    [InlineData("2024-01-31 10:00", "2024-02-06")]
    public void Whether_it_is_accepted_is_due_on_the_fifth_working_day(string filed, string due) =>
        Read(new(ComplaintState.Received, At(filed), null, null), At(filed)).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("2026-02-02 09:00", "2026-03-06")]
    [InlineData("2025-09-19 09:00", "2025-10-23")]
    [InlineData("2022-12-23 09:00", "2023-01-28")]
    public void The_answer_is_due_by_the_pinned_limit_from_acceptance(string accepted, string due) =>
        Read(new(ComplaintState.Assigned, At("2007-12-03 09:00"), At(accepted), 20), At(accepted)).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("2026-03-05 23:59", ComplaintLightNames.Normal, null)]
    [InlineData("2026-03-06 00:00", ComplaintLightNames.Warning, null)]
    [InlineData("2026-03-09 16:59", ComplaintLightNames.Warning, null)]
    [InlineData("2026-03-09 17:00", ComplaintLightNames.Yellow, "Yellow")]
    [InlineData("2026-03-16 16:59", ComplaintLightNames.Yellow, "Yellow")]
    [InlineData("2026-03-16 17:00", ComplaintLightNames.Red, "Red")]
    public void The_light_turns_when_business_closes_on_the_last_day(string now, string light, string? level)
    {
        var reading = Read(new(ComplaintState.Received, At("2026-03-02 09:00"), null, null), At(now));
        (reading.Light.ToString(), reading.Level?.ToString()).ShouldBe((light, level));
    }

    [Theory]
    [InlineData("Answered")]
    [InlineData("Reviewed")]
    [InlineData("Closed")]
    [InlineData("NotAccepted")]
    public void No_limit_runs_once_it_is_answered_or_ended(string state)
    {
        var reading = Read(new(Enum.Parse<ComplaintState>(state), At("2026-03-02 09:00"), At("2026-03-03 09:00"), 15), At("2026-09-01 09:00"));
        (reading.Due, reading.Level, reading.NextCheckAt).ShouldBe(((DateOnly?)null, (SignLevel?)null, (DateTime?)null));
    }

    [Fact]
    public void The_next_check_is_the_very_moment_at_which_the_reading_changes()
    {
        var facts = new ClockFacts(ComplaintState.Received, At("2026-02-10 09:00"), null, null);
        var now = At("2026-02-10 09:00");
        var seen = new List<ComplaintLight> { Read(facts, now).Light };
        while (Read(facts, now).NextCheckAt is { } next)
        {
            Read(facts, next.AddTicks(-1)).Light.ShouldBe(Read(facts, now).Light);
            Read(facts, next).Light.ShouldNotBe(Read(facts, now).Light);
            seen.Add(Read(facts, now = next).Light);
        }
        seen.ShouldBe([ComplaintLight.Normal, ComplaintLight.Warning, ComplaintLight.Yellow, ComplaintLight.Red]);
    }

    [Fact]
    public void Past_the_last_published_year_no_date_is_guessed()
    {
        var calendar = new WorkCalendar(1, [], [2026]);
        var reading = ComplaintClock.Read(new(ComplaintState.Received, At("2026-12-30 09:00"), null, null), calendar, Settings, At("2026-12-30 09:00"));
        reading.ShouldBe(new ClockReading(ComplaintLight.Normal, SignKind.AcceptanceOverdue));
    }

    private static ClockReading Read(ClockFacts facts, DateTime now) => ComplaintClock.Read(facts, RealCalendar.Value, Settings, now);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime At(string shanghai) => DateTimeOffset.Parse(shanghai + " +08:00", CultureInfo.InvariantCulture).UtcDateTime;

    /// <summary>xunit wants constants of public types.</summary>
    private static class ComplaintLightNames
    {
        public const string Normal = nameof(ComplaintLight.Normal);
        public const string Warning = nameof(ComplaintLight.Warning);
        public const string Yellow = nameof(ComplaintLight.Yellow);
        public const string Red = nameof(ComplaintLight.Red);
    }
}
