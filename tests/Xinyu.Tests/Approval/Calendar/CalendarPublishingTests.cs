using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Portal.Cases;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Watching;
using Xinyu.Approval.Rules.Tests.Calendar;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Approval.Calendar;

public sealed class CalendarPublishingTests
{
    private static readonly string[] Year2027 = ["2027-01-01,holiday,元旦", "2027-02-08,holiday,春节", "2027-02-09,holiday,春节"];

    [Fact]
    public async Task A_holiday_lengthened_mid_year_moves_the_running_case_from_02_13_to_02_17()
    {
        await using var bench = await CalendarBench.StartAsync();
        bench.Host.Time.Set("2020-01-02 09:00");
        await bench.PublishAsync(2020, Lines(RealCalendar.Before27January2020, 2020));
        var number = await bench.RunningAsync("2020-01-13 10:00");
        (await bench.CaseAsync(number)).StatutoryDue.ShouldBe(new(2020, 2, 13));

        bench.Host.Time.Set("2020-01-27 09:00");
        var preview = await bench.PublishAsync(2020, Lines(RealCalendar.Value, 2020));

        var told = preview.GetProperty("moved").EnumerateArray().ShouldHaveSingleItem();
        told.GetProperty("caseNumber").GetString().ShouldBe(number);
        told.GetProperty("before").GetProperty("statutory").GetString().ShouldBe("2020-02-13");
        told.GetProperty("after").GetProperty("statutory").GetString().ShouldBe("2020-02-17");
        preview.GetProperty("days").EnumerateArray().Select(d => d.GetProperty("date").GetString()).ShouldBe(["2020-01-31", "2020-02-01"]);

        var moved = await bench.CaseAsync(number);
        (moved.StatutoryDue, moved.CalendarVersion).ShouldBe((new DateOnly(2020, 2, 17), 3));
        var recomputed = moved.Events.Single(e => e.Kind == CaseEventKind.ClockRecomputed).ReadData().Arguments;
        (recomputed["statutoryBefore"], recomputed["statutory"], recomputed["calendar"]).ShouldBe(("2020-02-13", "2020-02-17", "3"));
        var watch = await bench.WatchAsync(number);
        (watch.StatutoryDue, watch.CalendarVersion).ShouldBe((new DateOnly(2020, 2, 17), 3));
        (await bench.ReadAsync(db => db.Set<MirroredCase>().SingleAsync(c => c.CaseNumber == number))).StatutoryDue.ShouldBe(new(2020, 2, 17));
        var kept = await bench.GetAsync("versions/3/moves");
        kept.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("after").GetProperty("statutory").GetString().ShouldBe("2020-02-17");
        (await bench.GetAsync("versions")).GetProperty("items").EnumerateArray().First().GetProperty("moved").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_case_that_waits_for_2027_gets_its_dates_once_2027_is_published_and_the_cards_follow()
    {
        await using var bench = await CalendarBench.StartAsync();
        var number = await bench.RunningAsync("2026-12-21 10:00");
        (await bench.CaseAsync(number)).PromisedDue.ShouldBeNull();
        (await bench.WatchAsync(number)).NextDue.ShouldBeNull();

        await bench.PublishAsync(2027, Year2027);

        var dated = await bench.CaseAsync(number);
        (dated.PromisedDue, dated.StatutoryDue).ShouldBe((new DateOnly(2027, 1, 7), new DateOnly(2027, 1, 19)));
        (await bench.WatchAsync(number)).PromisedDue.ShouldBe(new(2027, 1, 7));
        bench.Host.Time.Set("2027-01-20 09:00");
        await WatchSweep.SweepAsync(bench.Host.Services, TestContext.Current.CancellationToken);
        var card = await bench.ReadAsync(db => db.Set<Card>().SingleAsync(c => c.CaseNumber == number && c.Level == CardLevel.Red));
        card.Evidence()["statutory"].ShouldBe("2027-01-19");
    }

    [Fact]
    public async Task Before_2027_is_published_no_working_day_of_it_is_counted_and_no_page_breaks()
    {
        await using var bench = await CalendarBench.StartAsync();
        var number = await bench.RunningAsync("2026-12-21 10:00");
        bench.Host.Time.Set("2027-01-05 09:00");
        using var window = await bench.Host.SignedInAsync("w0001-1");
        (await Journeys.Journey.OpenAsync(window, number)).GetProperty("clock").GetProperty("missingYear").GetInt32().ShouldBe(2027);
        var answer = await window.GetAsync("/api/approval/calendar/due-date?from=2026-12-21&days=20", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Approval:CalendarYearMissing");
    }

    [Fact]
    public async Task A_recomputation_that_runs_again_finds_nothing_left_and_a_case_that_does_not_move_stays_as_it_was()
    {
        await using var bench = await CalendarBench.StartAsync();
        var number = await bench.RunningAsync("2026-03-02 10:00");
        var before = await bench.CaseAsync(number);
        await bench.PublishAsync(2027, Year2027);

        var after = await bench.CaseAsync(number);
        (after.EntityVersion, after.LastSeq, after.CalendarVersion).ShouldBe((before.EntityVersion, before.LastSeq, 2));
        after.Clock().CalendarVersion.ShouldBe(2);
        (await CalendarRecomputation.RunAsync(bench.Host.Services, RealCalendar.Value, onlyOneBatch: false, TestContext.Current.CancellationToken)).ShouldBe(0);
        (await bench.GetAsync("versions/2/moves")).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task An_act_that_comes_before_the_recomputation_records_the_move_first()
    {
        await using var bench = await CalendarBench.StartAsync();
        var number = await bench.RunningAsync("2026-12-21 10:00");
        await bench.PostAsync("versions", new { csv = Csv(Year2027), firstYear = 2027, lastYear = 2027, note = "通知", basedOn = 1 });
        using var handler = await bench.Host.OfficialAsync("FG", "handler", Xinyu.Abp.Identity.XinyuRoles.Handler);
        await Journeys.Journey.TaskAsync(handler, number, "review");
        await Journeys.Journey.DrainAsync(bench.Host);

        var kinds = (await bench.CaseAsync(number)).Events.OrderBy(e => e.Seq).Select(e => e.Kind).ToList();
        kinds.Count(k => k == CaseEventKind.ClockRecomputed).ShouldBe(1);
        kinds.IndexOf(CaseEventKind.ClockRecomputed).ShouldBeLessThan(kinds.LastIndexOf(CaseEventKind.TaskCompleted));
        (await bench.GetAsync("versions/2/moves")).GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_case_keeps_the_calendar_it_was_closed_under()
    {
        await using var bench = await CalendarBench.StartAsync();
        var number = await bench.RunningAsync("2026-12-21 10:00");
        await bench.WithdrawAsync(number);
        await bench.PublishAsync(2027, Year2027);
        var closed = await bench.CaseAsync(number);
        (closed.State, closed.CalendarVersion).ShouldBe((CaseState.Closed, 1));
        closed.Events.ShouldNotContain(e => e.Kind == CaseEventKind.ClockRecomputed);
        (await bench.GetAsync("versions/2/moves")).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_another_host_has_published_is_used_at_once_by_whoever_knows_of_it()
    {
        await using var bench = await CalendarBench.StartAsync();
        var calendars = bench.Host.Services.GetRequiredService<ILegalCalendar>();
        (await calendars.GetAsync(TestContext.Current.CancellationToken)).Version.ShouldBe(1);
        await bench.ReadAsync(async db =>
        {
            db.Add(new CalendarVersion(Guid.CreateVersion7(), 2, Csv(Year2027), "", LegalDay.Start(new(2026, 12, 21)), null, "另一台主机公布"));
            return await db.SaveChangesAsync();
        });
        (await calendars.GetAsync(TestContext.Current.CancellationToken)).Version.ShouldBe(1, "it has not heard of it yet");
        (await calendars.GetAtLeastAsync(2, TestContext.Current.CancellationToken)).Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("2027-01-01,holiday,元旦|2027-01-01,holiday,元旦", "第 3 行：2027-01-01 出现两次，请删去一行。")]
    [InlineData("2027-01-01,holiday,元旦|2027-01-01,workday,元旦", "第 3 行：2027-01-01 前面已经写过，两次类型不同，请只留正确的一行。")]
    [InlineData("2027-01-01,holiday,元旦|2028-01-01,holiday,元旦", "第 3 行：2028-01-01 不在填写的年份之内。")]
    [InlineData("2027-01-01,holiday,元旦|乱码", "第 3 行：每行三列，日期,类型,名称，现在是“乱码”。")]
    public async Task A_bad_file_is_refused_with_its_line_and_changes_nothing(string lines, string sentence)
    {
        await using var bench = await CalendarBench.StartAsync();
        var csv = Csv(lines.Split('|'));
        foreach (var (path, body) in new (string, object)[]
                 {
                     ("preview", new { csv, firstYear = 2027, lastYear = 2027 }),
                     ("versions", new { csv, firstYear = 2027, lastYear = 2027, note = "通知", basedOn = 1 }),
                 })
        {
            var (status, text) = await bench.TryAsync(path, body);
            status.ShouldBe(HttpStatusCode.BadRequest);
            System.Text.RegularExpressions.Regex.Unescape(text).ShouldContain(sentence);
        }
        (await bench.GetAsync("versions")).GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_looked_at_against_an_older_version_is_not_published_and_an_equal_file_is_no_new_version()
    {
        await using var bench = await CalendarBench.StartAsync();
        await bench.PublishAsync(2027, Year2027);
        var (stale, text) = await bench.TryAsync("versions", new { csv = Csv(Year2027[..1]), firstYear = 2027, lastYear = 2027, note = "通知", basedOn = 1 });
        (stale, text.Contains("Approval:CalendarOvertaken", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.BadRequest, true), text);
        (_, text) = await bench.TryAsync("versions", new { csv = Csv(Year2027), firstYear = 2027, lastYear = 2027, note = "通知", basedOn = 2 });
        text.ShouldContain("Approval:CalendarUnchanged");
        (_, text) = await bench.TryAsync("versions", new { csv = Csv(Year2027[..1]), firstYear = 2027, lastYear = 2027, note = " ", basedOn = 2 });
        text.ShouldContain("note");
    }

    private static IEnumerable<string> Lines(WorkCalendar calendar, int year) =>
        calendar.Days.Where(d => d.Day.Year == year).Select(d => $"{d.Day:yyyy-MM-dd},{(d.Kind == SpecialDayKind.Holiday ? "holiday" : "workday")},{d.Name}");

    private static string Csv(IEnumerable<string> lines) => string.Join('\n', lines.Prepend("date,kind,name"));
}
