using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;

namespace Xinyu.Tests.Abp.Data;

[EventName("Xinyu.Tests.NoteWritten")]
internal sealed record NoteWrittenEto(string Title, int Seq = 1);

/// <summary>Copies a note's title into a note of its own.</summary>
internal sealed class CopyHandler(XinyuDbContext db, Journal journal, IClock clock) : IDistributedEventHandler<NoteWrittenEto>
{
    public async Task HandleEventAsync(NoteWrittenEto eventData)
    {
        journal.Write($"copy {eventData.Title} at {clock.Now:yyyy-MM-dd}");
        db.Add(new Note($"copy of {eventData.Title}"));
        await db.SaveChangesAsync(); // already saved, and still undone by the failure below
        if (journal.Broken.Contains("copy"))
            throw new InvalidOperationException("the copier is out of paper");
    }
}

internal sealed class CountHandler(Journal journal) : IDistributedEventHandler<NoteWrittenEto>
{
    public Task HandleEventAsync(NoteWrittenEto eventData)
    {
        journal.Write($"count {eventData.Title}");
        return journal.Broken.Contains("count") ? throw new InvalidOperationException("cannot count") : Task.CompletedTask;
    }
}

/// <summary>A use case that needs its transaction before its save, told by an event.</summary>
internal sealed class NumberHandler(XinyuDbContext db, Journal journal) : IDistributedEventHandler<NoteWrittenEto>
{
    public async Task HandleEventAsync(NoteWrittenEto eventData)
    {
        await using var own = await db.BeginOwnTransactionAsync();
        journal.Write(db.Database.CurrentTransaction is null ? "no transaction" : $"number {eventData.Title}");
        db.Add(new Note($"number of {eventData.Title}"));
        await db.SaveChangesAsync();
        if (own is not null)
            await own.CommitAsync();
        if (journal.Broken.Contains("number"))
            throw new InvalidOperationException("no number left");
    }
}

/// <summary>Takes the notes of one stream in the order of their numbers only.</summary>
internal sealed class OrderHandler(XinyuDbContext db, Journal journal) : IDistributedEventHandler<NoteWrittenEto>
{
    public async Task HandleEventAsync(NoteWrittenEto eventData)
    {
        var taken = await db.Set<Note>().IgnoreQueryFilters().CountAsync(n => n.Department == "ORD");
        if (eventData.Seq != taken + 1)
            throw new EventHeldException($"number {taken + 1} is missing");
        db.Add(new Note(eventData.Title, "ORD"));
        journal.Write($"order {eventData.Seq}");
    }
}
