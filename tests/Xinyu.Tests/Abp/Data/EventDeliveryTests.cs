using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;

namespace Xinyu.Tests.Abp.Data;

public sealed class EventDeliveryTests
{
    [Fact]
    public async Task Each_handler_gets_an_event_once()
    {
        await using var bench = await StartAsync();
        await bench.PublishAsync(new NoteWrittenEto("a"), new NoteWrittenEto("b"));
        await bench.DrainAsync();
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.Count(l => l.Contains("copy")).ShouldBe(2);
        bench.Get<Journal>().Lines.Where(l => l.Contains("count")).ShouldBe(["count a", "count b"]);
        (await bench.CountAsync<Note>()).ShouldBe(2);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
    }

    [Fact]
    public async Task An_event_of_a_rolled_back_change_does_not_exist()
    {
        await using var bench = await StartAsync();
        await bench.InScopeAsync(async (db, scope) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await scope.GetRequiredService<IDistributedEventBus>().PublishAsync(new NoteWrittenEto("never"));
            return await db.SaveChangesAsync();
        });
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_handler_leaves_nothing_behind_and_does_not_hinder_the_others()
    {
        await using var bench = await StartAsync();
        bench.Get<Journal>().Broken.Add("copy");
        await bench.PublishAsync(new NoteWrittenEto("a"));
        await bench.DrainAsync();
        (await bench.CountAsync<Note>()).ShouldBe(0);
        bench.Get<Journal>().Lines.ShouldContain("count a");

        bench.Get<Journal>().Broken.Clear();
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        await bench.DrainAsync();
        (await bench.CountAsync<Note>()).ShouldBe(1);
        bench.Get<Journal>().Lines.Count(l => l.Contains("count")).ShouldBe(1);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_crash_between_two_handlers_only_the_second_gets_the_event()
    {
        await using var bench = await StartAsync();
        await bench.PublishAsync(new NoteWrittenEto("a"));
        // what a host leaves that dies after the first handler's commit
        await bench.InScopeAsync(async db =>
        {
            var id = await db.Set<OutboxEvent>().Select(e => e.Id).SingleAsync();
            db.Add(new InboxEvent(id, typeof(CopyHandler).FullName!, bench.Get<IClock>().Now));
            return await db.SaveChangesAsync();
        });
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldBe(["count a"]);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
    }

    [Fact]
    public async Task A_poison_event_is_parked_and_can_be_retried_by_hand()
    {
        await using var bench = await StartAsync();
        bench.Get<Journal>().Broken.Add("copy");
        await bench.PublishAsync(new NoteWrittenEto("poison"));
        for (var i = 0; i < 10; i++, bench.Time.Advance(TimeSpan.FromMinutes(11)))
            await bench.DrainAsync();
        var parked = (await bench.InScopeAsync((_, scope) => scope.GetRequiredService<IParkedEvents>().ListAsync(0, 10))).ShouldHaveSingleItem();
        parked.HandlerName.ShouldBe(typeof(CopyHandler).FullName);
        parked.LastError.ShouldContain("out of paper");
        parked.Data.ShouldContain("poison");
        var tries = bench.Get<Journal>().Lines.Count;
        bench.Time.Advance(TimeSpan.FromDays(1));
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.Count.ShouldBe(tries); // parked means left alone

        bench.Get<Journal>().Broken.Clear();
        (await bench.InScopeAsync((_, scope) => scope.GetRequiredService<IParkedEvents>().RetryAsync(parked.EventId, parked.HandlerName))).ShouldBeTrue();
        await bench.DrainAsync();
        (await bench.CountAsync<Note>()).ShouldBe(1);
        (await bench.CountAsync<EventDelivery>()).ShouldBe(0);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
    }

    [Fact]
    public async Task Events_that_come_too_early_are_held_until_the_missing_one_is_there()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDistributedEventHandler<NoteWrittenEto, OrderHandler>());
        await bench.PublishAsync(new NoteWrittenEto("third", 3), new NoteWrittenEto("second", 2));
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldBeEmpty();
        await bench.PublishAsync(new NoteWrittenEto("first", 1));
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldBe(["order 1", "order 2", "order 3"]);
        (await bench.CountAsync<EventDelivery>()).ShouldBe(0);
    }

    [Fact]
    public async Task A_handler_that_opens_a_transaction_shares_it_with_the_delivery()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDistributedEventHandler<NoteWrittenEto, NumberHandler>());
        bench.Get<Journal>().Broken.Add("number");
        await bench.PublishAsync(new NoteWrittenEto("a"));
        await bench.DrainAsync();
        (await bench.CountAsync<Note>()).ShouldBe(0, "what fails after its save leaves nothing behind");

        bench.Get<Journal>().Broken.Clear();
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldBe(["number a", "number a"]);
        (await bench.CountAsync<Note>()).ShouldBe(1);
        (await bench.CountAsync<EventDelivery>()).ShouldBe(0);
    }

    [Fact]
    public async Task An_event_of_a_shifted_time_is_handled_at_that_time()
    {
        await using var bench = await StartAsync();
        using (AmbientTime.Use(new DateTimeOffset(2009, 5, 4, 1, 0, 0, TimeSpan.Zero)))
            await bench.PublishAsync(new NoteWrittenEto("old"));
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldContain("copy old at 2009-05-04");
    }

    [Fact]
    public async Task An_event_published_outside_the_unit_of_work_exists_whatever_becomes_of_that()
    {
        await using var bench = await StartAsync();
        await bench.InScopeAsync(async (_, scope) =>
        {
            await scope.GetRequiredService<IDistributedEventBus>().PublishAsync(new NoteWrittenEto("now"), onUnitOfWorkComplete: false);
            return 0; // nothing is saved
        });
        await bench.DrainAsync();
        bench.Get<Journal>().Lines.ShouldContain("count now");
    }

    private static Task<DataBench> StartAsync() => DataBench.StartAsync(services => services
        .AddDistributedEventHandler<NoteWrittenEto, CopyHandler>()
        .AddDistributedEventHandler<NoteWrittenEto, CountHandler>());
}
