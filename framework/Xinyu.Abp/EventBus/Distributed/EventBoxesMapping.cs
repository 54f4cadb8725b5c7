using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

internal static class EventBoxesMapping
{
    private const int MaxNameLength = 256;

    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<OutboxEvent>(outbox =>
        {
            outbox.ToTable("abp_EventOutbox");
            outbox.HasKey(x => x.Sequence);
            outbox.Property(x => x.EventName).HasMaxLength(MaxNameLength);
            outbox.Property(x => x.Data).IsText();
            outbox.Property(x => x.CorrelationId).HasMaxLength(64);
            outbox.HasIndex(x => x.Id).IsUnique();
        });
        model.Entity<EventDelivery>(delivery =>
        {
            delivery.ToTable("abp_EventDeliveries");
            delivery.HasKey(x => new { x.EventSequence, x.HandlerName });
            delivery.Property(x => x.HandlerName).HasMaxLength(MaxNameLength);
            delivery.Property(x => x.LastError).HasMaxLength(2000);
            delivery.HasIndex(x => x.NextAttemptTime);
        });
        model.Entity<InboxEvent>(inbox =>
        {
            inbox.ToTable("abp_EventInbox");
            inbox.HasKey(x => new { x.EventId, x.HandlerName });
            inbox.Property(x => x.HandlerName).HasMaxLength(MaxNameLength);
            inbox.HasIndex(x => x.ProcessedTime);
        });
    }
}
