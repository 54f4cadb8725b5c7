using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Bundles;

internal static class BundleMapping
{
    private const int CodeLength = 64;
    private const int NameLength = 200;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        model.Entity<Bundle>(e =>
        {
            e.ToTable("apv_Bundles");
            e.Property(b => b.Number).HasMaxLength(50);
            e.Property(b => b.ApplicantName).HasMaxLength(NameLength);
            e.Property(b => b.ApplicantIdHash).HasMaxLength(CodeLength);
            e.Property(b => b.ExtendedBy).HasMaxLength(NameLength);
            e.Property(b => b.ExtensionReason).HasMaxLength(2000);
            e.Property(b => b.ExtensionDocument).HasMaxLength(NameLength);
            e.HasIndex(b => b.Number).IsUnique();
            e.HasIndex(b => b.OpenedAt);
            e.HasQueryFilter(
                DepartmentScope.FilterName,
                b => db.DepartmentScope.IsAll || db.Set<BundlePart>().Any(p => p.BundleId == b.Id && db.DepartmentScope.Codes.Contains(p.DepartmentCode)));
        });
        model.Entity<BundlePart>(e =>
        {
            e.ToTable("apv_BundleParts");
            e.Property(p => p.ItemCode).HasMaxLength(CodeLength);
            e.Property(p => p.DepartmentCode).HasMaxLength(CodeLength);
            e.HasIndex(p => new { p.BundleId, p.ItemCode }).IsUnique();
            e.HasIndex(p => p.CaseId);
            e.HasIndex(p => new { p.DepartmentCode, p.BundleId });
        });
        model.Entity<BundleNews>(e =>
        {
            e.ToTable("apv_BundleNews");
            e.DisableAuditing();
            e.Property(n => n.Seq).IsConcurrencyToken();
        });
    }
}
