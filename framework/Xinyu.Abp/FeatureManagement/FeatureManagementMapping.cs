using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.FeatureManagement;

internal static class FeatureManagementMapping
{
    public static void Map(ModelBuilder model, XinyuDbContext _) => model.Entity<FeatureValue>(value =>
    {
        value.ToTable("abp_FeatureValues");
        value.Property(x => x.Name).HasMaxLength(128);
        value.Property(x => x.Value).HasMaxLength(128);
        value.Property(x => x.ProviderName).HasMaxLength(8);
        value.Property(x => x.ProviderKey).HasMaxLength(64);
        value.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
    });
}
