using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;
using Xinyu.Approval.Reminders;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Approval.Reminders;

/// <summary>The reminders that a department's plug-in names when a licence is issued. WS-01 is granted on 2024-03-04.</summary>
public sealed class ReminderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_day_reminds_its_recipient_once_however_often_the_worker_looks()
    {
        await using var host = await RemindingHost.StartAsync();
        await host.KnowsAsync(4);
        var licence = await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        foreach (var (day, told, waiting) in new[] { ("2024-03-13 23:00", 0, 0), ("2024-03-14 00:30", 1, 0), ("2024-03-24 09:00", 1, 1), ("2024-05-01 09:00", 2, 2) })
        {
            await host.SweepAsync(day);
            await host.SweepAsync();
            (await host.NoticesAsync()).Count.ShouldBe(told, day);
            (await host.WaitingAsync()).Count.ShouldBe(waiting, day);
        }

        (await host.NoticesAsync()).ShouldBe([$"第 1 次查看 {licence.Number}。", $"第 3 次查看 {licence.Number}。"]);
        (await host.NoticesAsync("en")).ShouldBe([$"Look 1 at {licence.Number}.", $"Look 3 at {licence.Number}."]);
        using var holder = await host.Pilot.Host.SignedInAsync("zhuzao");
        (await host.WaitingAsync(department: "HB")).ShouldBeEmpty("another department's");
        (await host.WaitingAsync(all: true)).Count.ShouldBe(4, "the officials see what was sent to the holder");
    }

    [Fact]
    public async Task The_handling_post_sees_to_a_reminder_and_nobody_else()
    {
        await using var host = await RemindingHost.StartAsync();
        await host.KnowsAsync(2);
        await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        await host.SweepAsync("2024-04-01 09:00");
        var id = (await host.WaitingAsync()).ShouldHaveSingleItem().GetProperty("id").GetString();
        var url = $"/api/workbench/reminders/{id}/ending";
        var office = host.Pilot.Office;
        (await (await office.AsAsync("WS", "window")).PostAsJsonAsync(url, new { }, Cancel).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Approval:PostRequired");
        (await (await office.AsAsync("HB", "handler")).PostAsJsonAsync(url, new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await office.AsAsync("WS", "handler")).PostAsJsonAsync(url, new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await office.AsAsync("WS", "handler")).PostAsJsonAsync(url, new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent, "twice is once");
        (await host.WaitingAsync()).ShouldBeEmpty();
        var ended = (await host.WaitingAsync(all: true)).Single(r => r.GetProperty("id").GetString() == id);
        ended.GetProperty("endedBy").GetString().ShouldBe("ws-handler");
    }

    [Fact]
    public async Task A_plug_in_that_throws_is_asked_again_later_and_its_failure_stands_on_the_case_once()
    {
        await using var host = await RemindingHost.StartAsync();
        var licence = await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        foreach (var minute in new[] { "09:01", "09:05", "09:12", "09:40" })
            await host.SweepAsync("2024-03-04 " + minute);
        var findings = (await host.Pilot.Office.OpenAsync(licence.CaseNumber, "WS")).GetProperty("findings").EnumerateArray().ToList();
        findings.Count(f => f.GetProperty("stage").GetString() == "Reminders").ShouldBe(1);
        (await TriesAsync(host)).ShouldBe(3, "at once, after 10 and after 20 minutes more");

        await host.KnowsAsync(2);
        await host.SweepAsync("2024-03-05 09:00");
        await host.SweepAsync("2024-04-01 09:00");
        (await host.NoticesAsync()).Count.ShouldBe(1);
        (await host.WaitingAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_plug_in_that_never_answers_is_given_up_and_stops_no_other_work()
    {
        await using var host = await RemindingHost.StartAsync();
        var licence = await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        for (var day = 5; day < 20; day++)
            await host.SweepAsync($"2024-03-{day:00} 09:00");
        (await TriesAsync(host)).ShouldBe(ReminderPlan.MostTries);
        (await licence.VerifyAsync()).GetProperty("status").GetString().ShouldBe("valid");
    }

    [Fact]
    public async Task Of_a_licence_that_was_revoked_nobody_is_reminded()
    {
        await using var host = await RemindingHost.StartAsync();
        await host.KnowsAsync(2);
        var licence = await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        await host.SweepAsync();
        host.Pilot.At("2024-03-05 09:00");
        await licence.DoneAsync("revocation", new { ground = "Deceit", reason = "检测报告系伪造。", heard = "已告知。", noGreatHarm = true });
        await host.SweepAsync("2024-04-01 09:00");
        (await host.NoticesAsync()).ShouldBeEmpty();
        (await host.WaitingAsync(all: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_holder_who_applied_on_paper_is_told_by_the_handling_post()
    {
        await using var host = await RemindingHost.StartAsync();
        await host.KnowsAsync(1);
        host.Pilot.At("2024-03-04 10:00");
        var item = PilotHost.Items.Single(i => i.Code == "WS-01");
        var window = await host.Pilot.Office.AsAsync("WS", "window");
        var (_, number) = await Filings.FileAsync(window, item, "/api/workbench/counter", Filings.Paper("2024-03-04"));
        await DrainAsync(host.Pilot.Host);
        await Licensed.EndedAsync(host.Pilot, "WS", new Filed(number, ""));
        await host.SweepAsync("2024-04-01 09:00");
        (await host.WaitingAsync()).ShouldHaveSingleItem().GetProperty("audience").GetString().ShouldBe("holder", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task A_delivery_that_dies_before_its_commit_is_made_once_by_the_next_run()
    {
        var dying = new Dying();
        await using var host = await RemindingHost.StartAsync(s => s.Replace(ServiceDescriptor.Scoped<IDistributedEventBus>(p =>
            new DyingBus(ActivatorUtilities.CreateInstance<DistributedEventBus>(p), dying))));
        await host.KnowsAsync(1);
        await Licensed.GrantedAsync(host.Pilot, "WS-01", "2024-03-04 09:00");
        dying.Times = 2;
        await host.SweepAsync("2024-04-01 09:00");
        (await host.NoticesAsync()).ShouldBeEmpty();
        await host.SweepAsync();
        (await host.NoticesAsync()).ShouldBeEmpty();
        await host.SweepAsync();
        await host.SweepAsync();
        (await host.NoticesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_departments_own_plug_in_reminds_of_an_approval_that_lapses()
    {
        await using var pilot = new PilotHost();
        await pilot.InitializeAsync();
        var licence = await Licensed.GrantedAsync(pilot, "FG-01", "2024-03-04 09:00");
        await pilot.Host.Services.GetRequiredService<Xinyu.Abp.BackgroundWorkers.IBackgroundWorkerRunner>().RunAsync<ReminderSweep>(Cancel);
        await using var scope = pilot.Host.Services.CreateAsyncScope();
        var planned = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<LicenceReminder>().OrderBy(r => r.On).ToListAsync(Cancel);
        planned.Select(r => (r.Code, r.Audience)).ShouldBe([("FG-01.StartReminder", ReminderAudience.Holder), ("FG-01.MarkLapsed", ReminderAudience.HandlingPost)]);
        planned.ShouldAllBe(r => r.TextZh.Contains(licence.Number));
    }

    private static async Task<int> TriesAsync(RemindingHost host)
    {
        await using var scope = host.Pilot.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<ReminderPlan>().SingleAsync(Cancel)).Tries;
    }

    private sealed class Dying
    {
        public int Times { get; set; }
    }

    private sealed class DyingBus(IDistributedEventBus inner, Dying dying) : IDistributedEventBus
    {
        public async Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
            where TEvent : class
        {
            await inner.PublishAsync(eventData, onUnitOfWorkComplete, useOutbox);
            if (eventData is ReminderDueEto && dying.Times-- > 0) throw new InvalidOperationException("the host dies here");
        }

        public Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) =>
            inner.PublishAsync(eventType, eventData, onUnitOfWorkComplete, useOutbox);
    }
}
