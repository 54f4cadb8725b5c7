using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Npm;

namespace Xinyu.Approval.Rules.Tests.Calendar;

/// <summary>
/// Every day of 2007 to 2026, and 10,000 random due dates, as the npm package chinese-days has them. A difference would have
/// to be explained by name; there is none.
/// </summary>
[Trait("Needs", "Npm")]
public class ChineseDaysComparisonTests
{
    /// <summary>
    /// Days on which the official notices and the package disagree, each with the notice that decides. Empty: version 1.5.7 of
    /// the package and etc/calendar agree on all 7,305 days.
    /// </summary>
    static readonly Dictionary<DateOnly, string> Explained = [];

    static readonly Task<IReadOnlyList<string>> Printed = NodeScript.RunAsync("tests/Xinyu.Approval.Rules.Tests/Npm", "days.mjs");

    [Fact]
    public async Task Every_day_of_twenty_years_works_or_not_as_the_package_says()
    {
        var days = (await Rows("day")).ToDictionary(row => DateOnly.Parse(row[1]), row => row[2] == "1");
        days.Count.ShouldBe(7305);
        days.Where(day => RealCalendar.Value.IsWorkingDay(day.Key) != day.Value).Select(day => day.Key).Order()
            .ShouldBe(Explained.Keys.Order());
    }

    [Fact]
    public async Task Ten_thousand_random_due_dates_are_the_packages()
    {
        var rows = await Rows("due");
        rows.Count.ShouldBe(10_000);
        var wrong = rows
            .Where(row => Explained.Count == 0 || !Touched(row))
            .Where(row => DueDate.Of(DateOnly.Parse(row[1]), int.Parse(row[2]), DayKind.Working, RealCalendar.Value) != DateOnly.Parse(row[3]));
        wrong.Select(row => string.Join(' ', row)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_clock_of_a_case_counts_as_the_package_does()
    {
        foreach (var row in (await Rows("due")).Where((_, i) => i % 20 == 0))
        {
            var (start, days) = (DateOnly.Parse(row[1]), int.Parse(row[2]));
            LegalClock.Due([ClockEvent.Accepted(start)], new(days, DayKind.Working, days), RealCalendar.Value, DeadlineReadings.Default, start)
                .Statutory!.Due.ShouldBe(DateOnly.Parse(row[3]), string.Join(' ', row));
        }
    }

    static bool Touched(string[] row) => Explained.Keys.Any(day => day > DateOnly.Parse(row[1]) && day <= DateOnly.Parse(row[3]));

    static async Task<IReadOnlyList<string[]>> Rows(string kind) =>
        [.. (await Printed).Select(line => line.Split(' ')).Where(row => row[0] == kind)];
}
