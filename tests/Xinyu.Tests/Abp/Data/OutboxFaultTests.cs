using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus;
using Xinyu.Abp.EventBus.Distributed;

namespace Xinyu.Tests.Abp.Data;

public sealed class OutboxFaultTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_host_committed_before_it_died_its_successor_delivers()
    {
        await using var bench = await StartAsync();
        var dying = bench.NextHost(Handlers);
        await dying.PublishAsync(new NoteWrittenEto("left behind"));
        await dying.DisposeAsync(); // nothing was delivered
        await using var next = bench.NextHost(Handlers);
        await next.DrainAsync();
        await next.DrainAsync();
        next.Get<Journal>().Lines.Count(l => l.Contains("left behind")).ShouldBe(2, "two handlers, once each");
        (await bench.CountAsync<Note>()).ShouldBe(1);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
    }

    [Fact]
    public async Task Two_dispatchers_at_once_deliver_every_event_once_and_in_order()
    {
        await using var bench = await StartAsync();
        // SQLite belongs to one host; its two dispatchers are two callers
        await using var other = TestDatabase.IsPostgreSql ? bench.NextHost(Handlers) : null;
        var titles = Enumerable.Range(1, 40).Select(i => $"n{i:00}").ToList();
        var published = Task.Run(async () =>
        {
            foreach (var title in titles) await bench.PublishAsync(new NoteWrittenEto(title));
        }, Cancel);
        while (!published.IsCompleted)
            await Task.WhenAll(bench.DrainAsync(), (other ?? bench).DrainAsync());
        await published;
        await Task.WhenAll(bench.DrainAsync(), (other ?? bench).DrainAsync());

        List<string> lines = [.. bench.Get<Journal>().Lines, .. other?.Get<Journal>().Lines ?? []];
        lines.Where(l => l.StartsWith("count ", StringComparison.Ordinal)).Order().ShouldBe(titles.Select(t => "count " + t));
        foreach (var host in new[] { bench, other }.OfType<DataBench>())
            host.Get<Journal>().Lines.Where(l => l.StartsWith("count ", StringComparison.Ordinal)).ShouldBeInOrder();
        (await bench.CountAsync<Note>()).ShouldBe(titles.Count);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(0);
        (await bench.CountAsync<EventDelivery>()).ShouldBe(0);
    }

    [Fact]
    public async Task A_handler_that_commits_by_itself_is_told_so()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDistributedEventHandler<NoteWrittenEto, StubbornHandler>());
        await bench.PublishAsync(new NoteWrittenEto("a"));
        await bench.DrainAsync();
        var refused = await bench.InScopeAsync(db => db.Set<EventDelivery>().SingleAsync(Cancel));
        refused.LastError.ShouldContain(nameof(TransactionExtensions.BeginOwnTransactionAsync));
    }

    [Fact]
    public async Task Many_events_of_a_handler_are_one_transaction_where_the_database_has_many_writers()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDistributedEventHandler<NoteWrittenEto, TogetherHandler>());
        await bench.PublishAsync(new NoteWrittenEto("a"), new NoteWrittenEto("b"), new NoteWrittenEto("c"));
        await bench.DrainAsync();
        var how = TestDatabase.IsPostgreSql ? "together" : "alone";
        bench.Get<Journal>().Lines.ShouldBe([$"a {how}", $"b {how}", $"c {how}"]);
        (await bench.CountAsync<Note>()).ShouldBe(3);
        (await bench.CountAsync<InboxEvent>()).ShouldBe(3);
    }

    [Fact]
    public async Task One_refused_among_many_is_the_only_one_that_waits()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDistributedEventHandler<NoteWrittenEto, TogetherHandler>());
        await bench.PublishAsync(new NoteWrittenEto("a"), new NoteWrittenEto("poison"), new NoteWrittenEto("c"));
        await bench.DrainAsync();
        (await bench.InScopeAsync(db => db.Set<Note>().IgnoreQueryFilters().Select(n => n.Title).Order().ToListAsync(Cancel))).ShouldBe(["a", "c"]);
        var waits = await bench.InScopeAsync(db => db.Set<EventDelivery>().SingleAsync(Cancel));
        waits.LastError.ShouldContain("no poison here");
        (await bench.CountAsync<InboxEvent>()).ShouldBe(2);
        (await bench.CountAsync<OutboxEvent>()).ShouldBe(1);
    }

    [Fact]
    public async Task What_handlers_publish_together_is_delivered_at_once()
    {
        await using var bench = await DataBench.StartAsync(s => s
            .AddDistributedEventHandler<NoteWrittenEto, EchoHandler>().AddDistributedEventHandler<NoteEchoedEto, EchoedHandler>());
        var signals = 0;
        bench.Get<CommitSignals>().Listen(() => signals++);
        await bench.PublishAsync(new NoteWrittenEto("a"), new NoteWrittenEto("b"));
        signals.ShouldBe(1);
        await bench.DrainAsync();
        signals.ShouldBe(3, "each that published wakes the dispatcher when it is a fact");
        bench.Get<Journal>().Lines.ShouldBe(["echoed a", "echoed b"]);
    }

    private static void Handlers(IServiceCollection services) => services
        .AddDistributedEventHandler<NoteWrittenEto, CopyHandler>()
        .AddDistributedEventHandler<NoteWrittenEto, CountHandler>();

    private static Task<DataBench> StartAsync() => DataBench.StartAsync(Handlers);

    private sealed class StubbornHandler(XinyuDbContext db) : IDistributedEventHandler<NoteWrittenEto>
    {
        public async Task HandleEventAsync(NoteWrittenEto eventData)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Note(eventData.Title));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }

    private sealed class TogetherHandler(XinyuDbContext db, Journal journal) : IDistributedEventHandler<NoteWrittenEto>
    {
        public async Task HandleEventAsync(NoteWrittenEto eventData)
        {
            journal.Write($"{eventData.Title} {(db.Database.CurrentTransaction is null ? "alone" : "together")}");
            db.Add(new Note(eventData.Title));
            await db.SaveChangesAsync();
            if (eventData.Title == "poison") throw new InvalidOperationException("no poison here");
        }
    }

    [EventName("Xinyu.Tests.NoteEchoed")]
    private sealed record NoteEchoedEto(string Title);

    private sealed class EchoHandler(IDistributedEventBus bus) : IDistributedEventHandler<NoteWrittenEto>
    {
        public Task HandleEventAsync(NoteWrittenEto eventData) => bus.PublishAsync(new NoteEchoedEto(eventData.Title));
    }

    private sealed class EchoedHandler(Journal journal) : IDistributedEventHandler<NoteEchoedEto>
    {
        public Task HandleEventAsync(NoteEchoedEto eventData)
        {
            journal.Write($"echoed {eventData.Title}");
            return Task.CompletedTask;
        }
    }
}
