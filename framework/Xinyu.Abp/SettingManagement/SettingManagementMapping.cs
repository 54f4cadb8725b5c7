using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.SettingManagement;

internal static class SettingManagementMapping
{
    public const int MaxValueLength = 2048;

    public static void Map(ModelBuilder model, XinyuDbContext _) => model.Entity<Setting>(setting =>
    {
        setting.ToTable("abp_Settings");
        setting.Property(x => x.Name).HasMaxLength(128);
        setting.Property(x => x.Value).HasMaxLength(MaxValueLength);
        setting.Property(x => x.ProviderName).HasMaxLength(8);
        setting.Property(x => x.ProviderKey).HasMaxLength(64);
        setting.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
    });
}
