using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Forms;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench;

/// <summary>The workbench's tables: filings before and after they became cases.</summary>
internal static class WorkbenchMapping
{
    private const int CodeLength = 20;
    private const int NameLength = 200;
    private const int HashLength = 64;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        model.Entity<Filing>(b =>
        {
            b.ToTable("wkb_Filings");
            b.Property(f => f.Channel).HasMaxLength(CodeLength);
            b.Property(f => f.FiledFrom).HasMaxLength(CodeLength);
            b.Property(f => f.ItemCode).HasMaxLength(CodeLength);
            b.Property(f => f.ItemName).HasMaxLength(NameLength);
            b.Property(f => f.DepartmentCode).HasMaxLength(CodeLength);
            b.Property(f => f.Title).HasMaxLength(FormTitle.MaxLength);
            b.Property(f => f.FormJson).IsText();
            b.Property(f => f.PaperJson).IsText();
            b.Property(f => f.CaseNumber).HasMaxLength(50);
            b.Property(f => f.QueryCode).HasMaxLength(CodeLength);
            b.Property(f => f.LicenceNumber).HasMaxLength(100);
            b.Ignore(f => f.IsSubmitted).Ignore(f => f.IsPaper).Ignore(f => f.Paper).Ignore(f => f.Licence);
            b.HasIndex(f => f.CaseNumber).IsUnique();
            b.HasIndex(f => new { f.FiledFrom, f.Channel, f.CreationTime });
            b.HasQueryFilter(DepartmentScope.FilterName, f => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(f.FiledFrom));
        });
        model.Entity<FilingMaterial>(b =>
        {
            b.ToTable("wkb_FilingMaterials");
            b.Property(m => m.MaterialName).HasMaxLength(NameLength);
            b.Property(m => m.FileName).HasMaxLength(NameLength);
            b.Property(m => m.ContentType).HasMaxLength(100);
            b.Property(m => m.Sha256).HasMaxLength(HashLength);
            b.Property(m => m.HeldCase).HasMaxLength(50);
            b.Property(m => m.HeldDepartment).HasMaxLength(NameLength);
            b.Ignore(m => m.Held);
            b.HasIndex(m => m.FilingId);
        });
    }
}
