using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.SystemAdmin.Events;

/// <summary>Tables sys_* of the operations.</summary>
internal static class OperationMapping
{
    public const int ReasonLength = 500;

    public static void Map(ModelBuilder model, XinyuDbContext db) => model.Entity<ParkedEventAct>(e =>
    {
        e.ToTable("sys_ParkedEventActs");
        e.Property(a => a.EventName).HasMaxLength(200);
        e.Property(a => a.HandlerName).HasMaxLength(300);
        e.Property(a => a.Reason).HasMaxLength(ReasonLength);
        e.Property(a => a.By).HasMaxLength(256);
        e.HasIndex(a => a.At);
    });
}
