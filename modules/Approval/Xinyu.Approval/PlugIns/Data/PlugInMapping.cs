using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.PlugIns.Installing;

namespace Xinyu.Approval.PlugIns.Data;

internal static class PlugInMapping
{
    public const int MaxIdLength = 64;
    public const int MaxKeyLength = 200;

    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<PlugInParameterValue>(value =>
        {
            value.ToTable("apv_PlugInParameters");
            value.HasKey(x => new { x.PlugInId, x.Key });
            value.Property(x => x.PlugInId).HasMaxLength(MaxIdLength);
            value.Property(x => x.Key).HasMaxLength(MaxKeyLength);
            value.Property(x => x.Value).IsText();
        });
        model.Entity<InstalledPackage>(package =>
        {
            package.ToTable("apv_PlugInPackages");
            package.Property(x => x.PlugInId).HasMaxLength(MaxIdLength);
            package.Property(x => x.Version).HasMaxLength(20);
            package.Property(x => x.Department).HasMaxLength(8);
            package.Property(x => x.ContentHash).HasMaxLength(64);
            package.Property(x => x.InstalledBy).HasMaxLength(MaxKeyLength);
            package.Property(x => x.RemovedBy).HasMaxLength(MaxKeyLength);
            package.HasIndex(x => new { x.PlugInId, x.Version });
        });
        model.Entity<PlugInStoreEntry>(entry =>
        {
            entry.ToTable("apv_PlugInStore");
            entry.HasKey(x => new { x.PlugInId, x.Key });
            entry.Property(x => x.PlugInId).HasMaxLength(MaxIdLength);
            entry.Property(x => x.Key).HasMaxLength(MaxKeyLength);
            entry.Property(x => x.Value).IsText();
        });
    }
}
