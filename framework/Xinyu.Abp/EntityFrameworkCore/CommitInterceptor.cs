using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Wakes the dispatchers when a transaction that the use case opened itself is committed.</summary>
internal sealed class CommitInterceptor : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        (eventData.Context as XinyuDbContext)?.UnitOfWork.Committed();

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        (eventData.Context as XinyuDbContext)?.UnitOfWork.Committed();
        return Task.CompletedTask;
    }
}
