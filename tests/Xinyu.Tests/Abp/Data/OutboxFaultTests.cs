using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
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
}
