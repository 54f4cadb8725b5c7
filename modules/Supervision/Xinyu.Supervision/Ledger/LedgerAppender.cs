using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Supervision.Trace;

namespace Xinyu.Supervision.Ledger;

/// <summary>Chains what arrived, in batches, by whoever holds the lock: no act waits for the ledger, and the chain has one writer.</summary>
internal sealed class LedgerAppender(XinyuDbContext db, IGuidGenerator guids, IClock clock, LedgerKey key, IAbpDistributedLock locks)
{
    private const string LockName = "supervision-ledger";
    private const int Batch = 500;

    /// <summary>Chains all that arrived so far. Returns how many links were added; 0 also when another host is at it.</summary>
    public async Task<int> AppendAsync(CancellationToken cancellationToken = default)
    {
        await using var turn = await locks.TryAcquireAsync(LockName, TimeSpan.Zero, cancellationToken);
        if (turn is null) return 0;
        using var all = db.DepartmentScope.All();
        await ExportMissedAsync(cancellationToken);
        var (sum, added) = (0, 0);
        do
        {
            added = await AppendBatchAsync(cancellationToken);
            sum += added;
        }
        while (added == Batch);
        return sum;
    }

    private async Task<int> AppendBatchAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var steps = await db.Set<CaseStep>().Where(s => s.LedgerPosition == null).OrderBy(s => s.Id).Take(Batch).ToListAsync(cancellationToken);
        if (steps.Count == 0) return 0;
        var last = await db.Set<LedgerEntry>().AsNoTracking().OrderByDescending(e => e.Position).FirstOrDefaultAsync(cancellationToken);
        var (position, hash) = (last?.Position ?? 0, last?.EntryHash ?? LedgerChain.Genesis);
        // Within the batch each case's events stay in their own order, whatever order their rows arrived in.
        foreach (var step in steps.OrderBy(s => s.ArrivedAt).ThenBy(s => s.CaseId).ThenBy(s => s.Seq))
        {
            var salt = LedgerChain.NewSalt();
            var content = new LedgerContent(
                step.CaseId, step.CaseNumber, step.Seq, step.Kind.ToString(), step.DepartmentCode, step.ItemCode, step.OccurredAt, step.RecordedAt, salt,
                LedgerChain.Salted(salt, step.ContentHash));
            var entry = new LedgerEntry(guids.Create(), ++position, hash, content);
            hash = entry.EntryHash;
            db.Set<LedgerEntry>().Add(entry);
            step.Chained(position);
        }
        var head = new LedgerHead(guids.Create(), position, hash, clock.Now, key.Sign(position, hash));
        db.Set<LedgerHead>().Add(head);
        await db.SaveChangesAsync(cancellationToken);
        key.Export(head); // after the commit: an exported head that the database lacks would look like tampering
        return steps.Count;
    }

    /// <summary>Heads whose export a crash prevented. A forged one is not spread.</summary>
    private async Task ExportMissedAsync(CancellationToken cancellationToken)
    {
        var exported = key.Exported().Select(h => h.Position).DefaultIfEmpty(0).Max();
        var missed = await db.Set<LedgerHead>().AsNoTracking().Where(h => h.Position > exported).OrderBy(h => h.Position).ToListAsync(cancellationToken);
        foreach (var head in missed.Where(h => key.Verify(h.Position, h.EntryHash, h.Signature))) key.Export(head);
    }
}
