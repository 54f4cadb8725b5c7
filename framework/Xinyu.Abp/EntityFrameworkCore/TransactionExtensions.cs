using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Xinyu.Abp.EntityFrameworkCore;

public static class TransactionExtensions
{
    /// <summary>
    /// For a use case that needs its transaction before its save. Null when the use case is part of something greater,
    /// an event or a job: the transaction is then open all the same, and who opened it commits it.
    /// </summary>
    public static async Task<IDbContextTransaction?> BeginOwnTransactionAsync(this XinyuDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is not null)
            return null;
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        return db.UnitOfWork.KeepsTransactionOpen ? null : transaction;
    }
}
