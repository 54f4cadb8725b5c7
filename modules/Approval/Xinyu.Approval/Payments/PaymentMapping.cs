using Microsoft.EntityFrameworkCore;

namespace Xinyu.Approval.Payments;

internal static class PaymentMapping
{
    public static void Map(ModelBuilder model) => model.Entity<BankStatement>(e =>
    {
        e.ToTable("apv_BankStatements");
        e.Property(s => s.FileName).HasMaxLength(200);
        e.Property(s => s.Sha256).HasMaxLength(64);
        e.HasIndex(s => new { s.UploadedBy, s.Sha256 }).IsUnique();
    });
}
