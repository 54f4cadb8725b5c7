using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>What happens around a save: stamps and audit before it, wake-up calls after its commit.</summary>
public sealed class UnitOfWork
{
    private readonly IClock _clock;
    private readonly AuditScope _audit;
    private readonly CommitSignals _signals;
    private bool _unsignalled;

    internal UnitOfWork(IClock clock, AuditScope audit, CommitSignals signals)
    {
        _clock = clock;
        _audit = audit;
        _signals = signals;
    }

    /// <summary>
    /// While an event or job is handled, all saves of its scope belong to one transaction, which whoever runs the
    /// handler commits; it opens at the first save, so that a slow handler does not hold the database.
    /// </summary>
    internal bool KeepsTransactionOpen { get; set; }

    internal void BeforeSave(XinyuDbContext db)
    {
        var entries = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (entries.Count == 0)
            return;
        var now = _clock.Now;
        EntityStamps.Apply(entries, now, _audit.UserId);
        _unsignalled |= entries.Exists(Wakes);
        _audit.Record(db, entries, now);
    }

    internal void AfterSave(bool committed)
    {
        _audit.Saved();
        if (committed)
            Committed();
    }

    internal void Committed()
    {
        if (!_unsignalled)
            return;
        _unsignalled = false;
        _signals.Raise();
    }

    internal void AfterFailure(XinyuDbContext db) => _audit.Forget(db);

    private static bool Wakes(EntityEntry entry) => entry.State == EntityState.Added && entry.Entity is IWakesAfterCommit;
}
