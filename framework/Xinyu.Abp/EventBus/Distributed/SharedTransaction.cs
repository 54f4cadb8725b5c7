using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>
/// Several events of one handler in one transaction: under load a commit for each would be most of the work. All or none: when
/// one is refused, nothing has happened, and each is then offered alone.
/// </summary>
internal sealed class SharedTransaction(IServiceScopeFactory scopes, EventHandling handling, ILogger<SharedTransaction> logger)
{
    /// <summary>How many at most: so long are the rows locked that the handler writes.</summary>
    public const int MaxEvents = 25;

    /// <returns>Whether all are handled and committed.</returns>
    public async Task<bool> TryAsync(IReadOnlyCollection<Offer> offers, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var works = new List<UnitOfWork>(offers.Count);
            foreach (var offer in offers)
                works.Add(await handling.WithinAsync(offer, transaction.GetDbTransaction(), cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            works.ForEach(w => w.Committed());
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // whoever refused is found, and its reason kept, when each is offered alone
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogDebug(e, "{Count} events were not taken together", offers.Count);
            return false;
        }
    }
}
