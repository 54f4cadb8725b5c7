using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.AuditLogging;

internal static class AuditLogMapping
{
    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<AuditLog>(log =>
        {
            log.ToTable("abp_AuditLogs");
            log.Property(x => x.UserName).HasMaxLength(AuditedRequest.MaxNameLength);
            log.Property(x => x.ClientIpAddress).HasMaxLength(64);
            log.Property(x => x.BrowserInfo).HasMaxLength(AuditedRequest.MaxBrowserInfoLength);
            log.Property(x => x.CorrelationId).HasMaxLength(AuditedRequest.MaxCorrelationLength);
            log.Property(x => x.HttpMethod).HasMaxLength(16);
            log.Property(x => x.Url).HasMaxLength(AuditedRequest.MaxUrlLength);
            log.HasIndex(x => x.ExecutionTime);
        });
        model.Entity<EntityChange>(change =>
        {
            change.ToTable("abp_EntityChanges");
            change.Property(x => x.EntityId).HasMaxLength(128);
            change.Property(x => x.EntityTypeFullName).HasMaxLength(256);
            // one row per entity, not one per property: the audit would otherwise write more rows than the work itself
            change.Property(x => x.PropertyChanges).IsText().HasConversion(
                list => PropertyChangesJson.Write(list),
                json => PropertyChangesJson.Read(json),
                new ValueComparer<ICollection<EntityPropertyChange>>(
                    (a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
            change.HasIndex(x => x.AuditLogId);
            change.HasIndex(x => new { x.EntityId, x.ChangeTime });
        });
    }
}
