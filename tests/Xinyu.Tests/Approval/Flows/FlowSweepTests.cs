using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Rules.Tests.Calendar;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>What a flow does by time, through the real sweeps: boundary timers, and the steps' shares of the limit.</summary>
public sealed class FlowSweepTests
{
    private const string Number = "FG-20260302-0001-1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_boundary_timer_opens_its_task_once_when_business_closes_on_its_last_day()
    {
        await using var bench = await RunningAsync(interrupting: false);

        (await SweptAsync(bench, "2026-03-05 16:59")).ShouldBe(["handle"]);
        (await SweptAsync(bench, "2026-03-05 17:01")).ShouldBe(["handle", "urge"]);
        (await SweptAsync(bench, "2026-03-09 09:00")).ShouldBe(["handle", "urge"]);

        var fired = (await EventsAsync(bench)).Where(e => e.Kind == CaseEventKind.TimerFired).ShouldHaveSingleItem().ReadData().Arguments;
        (fired["node"], fired["days"], fired["due"]).ShouldBe(("late", "3", "2026-03-05"));
    }

    [Fact]
    public async Task A_timer_that_a_changed_calendar_brings_forward_fires_then_though_no_limit_moves()
    {
        await using var bench = await RunningAsync(interrupting: false, start: "2026-03-05 09:00");
        // a Saturday is worked and the Thursday after it is free: three days end on the 9th and no longer on the 10th
        var days = RealCalendar.Value.Days.Where(d => d.Day.Year == 2026).Select(d => $"{d.Day:yyyy-MM-dd},{(d.Kind == SpecialDayKind.Holiday ? "holiday" : "workday")},{d.Name}");
        var csv = string.Join('\n', ["date,kind,name", .. days, "2026-03-07,workday,调休", "2026-03-12,holiday,调休"]);
        var answer = await bench.Api.PostAsJsonAsync("/api/system-admin/calendar/versions", new { csv, firstYear = 2026, lastYear = 2026, note = "通知", basedOn = 1 }, Cancel);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancel));
        await DrainAsync(bench.Host);

        (await bench.QueryAsync(db => db.Set<CalendarMove>().CountAsync(Cancel))).ShouldBe(0);
        (await SweptAsync(bench, "2026-03-09 16:59")).ShouldBe(["handle"]);
        (await SweptAsync(bench, "2026-03-09 17:01")).ShouldBe(["handle", "urge"]);
    }

    [Fact]
    public async Task An_interrupting_timer_closes_the_task_it_sits_on()
    {
        await using var bench = await RunningAsync(interrupting: true);
        (await SweptAsync(bench, "2026-03-05 17:01")).ShouldBe(["urge"]);
    }

    [Fact]
    public async Task A_timer_waits_while_a_special_procedure_keeps_the_case_standing()
    {
        await using var bench = await RunningAsync(interrupting: false, department: "HB");
        using var handler = await bench.Host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        var opened = await OpenAsync(handler, Number);
        (await ActAsync(handler, opened, "procedures", new { version = Version(opened), name = "专家技术评估", statedUntil = "2026-03-13", reason = "需要评估。" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync(bench.Host);

        (await SweptAsync(bench, "2026-03-06 09:00")).ShouldBe(["handle"]);
        using var back = await bench.Host.SignedInAsync("hb-handler");
        opened = await OpenAsync(back, Number);
        var procedure = opened.GetProperty("procedures").EnumerateArray().Single().GetProperty("id").GetString();
        (await ActAsync(back, opened, $"procedures/{procedure}/end", new { version = Version(opened), result = "评估认为可行。" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SweptAsync(bench, "2026-03-06 09:01")).ShouldBe(["handle", "urge"]);
    }

    [Fact]
    public async Task A_task_past_twice_its_share_of_the_promise_is_a_yellow_card_and_no_earlier()
    {
        await using var bench = await RunningAsync(interrupting: false);
        // 30 percent of 12 promised days are 4; twice as many end on 12 March
        await WatchedAsync(bench, "2026-03-12 16:59");
        (await CardsAsync(bench)).ShouldBeEmpty();
        await WatchedAsync(bench, "2026-03-12 17:01");
        await WatchedAsync(bench, "2026-03-13 09:00");
        var card = (await CardsAsync(bench)).ShouldHaveSingleItem();
        (card.Level, card.Evidence()["share"]).ShouldBe((CardLevel.Yellow, "4"));
    }

    private static async Task<AdminBench> RunningAsync(bool interrupting, string department = "FG", string start = "2026-03-02 09:00")
    {
        var bench = await AdminBench.StartAsync(start);
        var answer = await bench.Api.PostAsJsonAsync($"/api/system-admin/flows/{TimedFlow.Key}/versions", new { xml = TimedFlow.Xml(interrupting), basedOn = 1 }, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
        await bench.FileAsync(department + "-01", Number);
        using var window = await bench.Host.OfficialAsync(department, "window", XinyuRoles.Window);
        await LawfulAsync(window, Number, "accept");
        await DrainAsync(bench.Host);
        return bench;
    }

    private static async Task<IReadOnlyList<string>> SweptAsync(AdminBench bench, string shanghai)
    {
        bench.Host.Time.Set(shanghai);
        await DeadlineSweep.SweepAsync(bench.Host.Services, Cancel);
        await DrainAsync(bench.Host);
        return await bench.QueryAsync(db => db.Set<CaseTask>().Where(t => t.ClosedAt == null).OrderBy(t => t.NodeId).Select(t => t.NodeId).ToListAsync(Cancel));
    }

    private static async Task WatchedAsync(AdminBench bench, string shanghai)
    {
        bench.Host.Time.Set(shanghai);
        await WatchSweep.SweepAsync(bench.Host.Services, Cancel);
    }

    private static Task<List<Card>> CardsAsync(AdminBench bench) =>
        bench.QueryAsync(db => db.Set<Card>().AsNoTracking().Where(c => c.Rule == RuleCodes.StepShare).ToListAsync(Cancel));

    private static Task<List<CaseEvent>> EventsAsync(AdminBench bench) => bench.QueryAsync(db => db.Set<CaseEvent>().AsNoTracking().ToListAsync(Cancel));
}
