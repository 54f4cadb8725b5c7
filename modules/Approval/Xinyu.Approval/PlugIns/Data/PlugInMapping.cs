using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

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
