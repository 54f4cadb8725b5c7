using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.PermissionManagement;

internal static class PermissionManagementMapping
{
    private const int NameLength = 128;

    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<PermissionGrant>(grant =>
        {
            grant.ToTable("abp_PermissionGrants");
            grant.Property(x => x.Name).HasMaxLength(NameLength);
            grant.Property(x => x.ProviderName).HasMaxLength(8);
            grant.Property(x => x.ProviderKey).HasMaxLength(64);
            grant.HasIndex(x => new { x.ProviderName, x.ProviderKey, x.Name }).IsUnique();
        });
        model.Entity<PermissionSeed>(seed =>
        {
            seed.ToTable("abp_PermissionSeeds");
            seed.Property(x => x.Name).HasMaxLength(NameLength);
            seed.Property(x => x.ProviderName).HasMaxLength(8);
            seed.Property(x => x.ProviderKey).HasMaxLength(64);
            seed.HasIndex(x => new { x.ProviderName, x.ProviderKey, x.Name }).IsUnique();
        });
    }
}
