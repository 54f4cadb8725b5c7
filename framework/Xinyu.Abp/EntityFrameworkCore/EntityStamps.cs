using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Fills versions, times and users that entities declare by interface.</summary>
internal static class EntityStamps
{
    public static void Apply(IEnumerable<EntityEntry> entries, DateTime now, Guid? userId)
    {
        foreach (var entry in entries)
        {
            if (entry.State == EntityState.Added)
                Created(entry, now, userId);
            else if (entry.State == EntityState.Modified)
                Modified(entry, now, userId);
        }
    }

    private static void Created(EntityEntry entry, DateTime now, Guid? userId)
    {
        if (entry.Entity is IHasEntityVersion)
            entry.Property(nameof(IHasEntityVersion.EntityVersion)).CurrentValue = 1;
        if (entry.Entity is IHasCreationTime { CreationTime.Ticks: 0 })
            entry.Property(nameof(IHasCreationTime.CreationTime)).CurrentValue = now;
        if (userId is not null && entry.Entity is IMayHaveCreator { CreatorId: null })
            entry.Property(nameof(IMayHaveCreator.CreatorId)).CurrentValue = userId;
    }

    private static void Modified(EntityEntry entry, DateTime now, Guid? userId)
    {
        if (entry.Entity is IHasEntityVersion)
        {
            var version = entry.Property(nameof(IHasEntityVersion.EntityVersion));
            version.CurrentValue = (int)version.OriginalValue! + 1; // from the original, so that a second try counts once
        }

        if (entry.Entity is IHasModificationTime)
            entry.Property(nameof(IHasModificationTime.LastModificationTime)).CurrentValue = now;
        if (entry.Entity is IModificationAuditedObject && userId is not null)
            entry.Property(nameof(IModificationAuditedObject.LastModifierId)).CurrentValue = userId;
    }
}
