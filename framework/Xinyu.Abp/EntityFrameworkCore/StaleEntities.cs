using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Data;

namespace Xinyu.Abp.EntityFrameworkCore;

internal static class StaleEntities
{
    /// <summary>Asks the audit who was faster.</summary>
    public static async Task<AbpDbConcurrencyException> ExplainAsync(
        XinyuDbContext db, DbUpdateConcurrencyException failure, CancellationToken cancellationToken)
    {
        if (failure.Entries.Count == 0)
            return new AbpDbConcurrencyException(failure.Message, failure);
        var entry = failure.Entries[0];
        var id = AuditedShape.KeyOf(entry);
        var type = entry.Metadata.ClrType.FullName!;
        // a failed statement may have aborted the caller's transaction; without the explanation the fact remains
        var last = db.Database.CurrentTransaction is not null ? null : await (
            from change in db.Set<EntityChange>().AsNoTracking()
            join log in db.Set<AuditLog>().AsNoTracking() on change.AuditLogId equals log.Id
            where change.EntityId == id && change.EntityTypeFullName == type
            orderby change.ChangeTime descending
            select new { log.UserName, change.ChangeTime }).FirstOrDefaultAsync(cancellationToken);
        return new StaleEntityException(Sentence(entry, last?.UserName, last?.ChangeTime), failure)
        {
            EntityName = entry.Metadata.ClrType.Name,
            EntityId = id,
            ChangedBy = last?.UserName,
            ChangedAt = last?.ChangeTime
        };
    }

    private static string Sentence(EntityEntry entry, string? user, DateTime? time) => time is null
        ? $"{entry.Metadata.ClrType.Name} was changed by somebody else since it was read."
        : $"{entry.Metadata.ClrType.Name} was changed by {user ?? "the system"} at {time:u} since it was read.";
}
