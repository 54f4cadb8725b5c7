using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Sections;

internal static class SectionMapping
{
    public static void Map(ModelBuilder model) => model.Entity<ItemSections>(e =>
    {
        e.ToTable("apv_ItemSections");
        e.Property(s => s.ItemCode).HasMaxLength(64);
        e.Property(s => s.PlugInVersion).HasMaxLength(200);
        e.Property(s => s.ParametersSha256).HasMaxLength(64);
        e.Property(s => s.FieldsJson).IsText();
        e.Property(s => s.FailureJson).IsText();
        e.Ignore(s => s.Fields);
        e.Ignore(s => s.Failure);
        e.HasIndex(s => s.ItemCode).IsUnique();
        e.HasIndex(s => s.AskAt);
    });
}
