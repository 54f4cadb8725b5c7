using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>One event in one handler, in a scope of its own: what the handler changes and the inbox row belong together.</summary>
internal sealed class EventHandling(IServiceScopeFactory scopes, IClock clock)
{
    /// <summary>As a transaction of its own.</summary>
    public async Task AloneAsync(Offer offer, CancellationToken cancellationToken)
    {
        using var time = TimeOf(offer);
        await using var scope = scopes.CreateAsyncScope();
        var db = await HandleAsync(offer, scope.ServiceProvider);
        await db.CommitKeptAsync(cancellationToken);
    }

    /// <summary>As part of a transaction that is open on a connection; nothing is a fact before its owner commits.</summary>
    /// <returns>Whom to tell of the commit.</returns>
    public async Task<UnitOfWork> WithinAsync(Offer offer, DbTransaction transaction, CancellationToken cancellationToken)
    {
        using var time = TimeOf(offer);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        db.Database.SetDbConnection(transaction.Connection);
        await db.Database.UseTransactionAsync(transaction, cancellationToken);
        db.Database.AutoSavepointsEnabled = false; // a failure undoes the whole transaction anyway
        await HandleAsync(offer, scope.ServiceProvider);
        await db.SaveChangesAsync(cancellationToken);
        return db.UnitOfWork;
    }

    private static IDisposable? TimeOf(Offer offer) => offer.Outgoing.IsShifted ? AmbientTime.Use(offer.Outgoing.CreationTime) : null;

    private async Task<XinyuDbContext> HandleAsync(Offer offer, IServiceProvider services)
    {
        var audit = services.GetRequiredService<AuditScope>();
        audit.Source = $"event:{offer.Outgoing.EventName}";
        audit.CorrelationId = offer.Outgoing.CorrelationId;
        var db = services.GetRequiredService<XinyuDbContext>();
        db.UnitOfWork.KeepsTransactionOpen = true;
        db.Add(new InboxEvent(offer.Outgoing.Id, offer.Subscription.HandlerName, clock.Now));
        await offer.Subscription.HandleAsync(services, EventJson.Read(offer.Outgoing.Data, offer.Subscription.EventType));
        return db;
    }
}
