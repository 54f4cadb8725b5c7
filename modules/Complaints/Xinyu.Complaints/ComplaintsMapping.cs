using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Involved;
using Xinyu.Complaints.Sealing;

namespace Xinyu.Complaints;

/// <summary>Tables cmp_*. The steps are the record of what people did; the audit does not repeat what complainants wrote.</summary>
internal static class ComplaintsMapping
{
    public const int TextLength = 4000;
    private const int CodeLength = 64;
    private const int NumberLength = 50;
    private const int NameLength = 200;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        Complaints(model);
        Records(model);
        model.Entity<ComplaintSign>(e =>
        {
            e.ToTable("cmp_Signs");
            e.DisableAuditing();
            e.Property(s => s.DepartmentCode).HasMaxLength(CodeLength);
            e.HasIndex(s => new { s.ComplaintId, s.Kind, s.ComplaintLevel }).IsUnique(); // once, whichever host finds it
            e.HasIndex(s => s.RaisedAt);
        });
        model.Entity<SealedIdentity>(e =>
        {
            e.ToTable("cmp_SealedIdentities");
            e.Property(i => i.Id).ValueGeneratedNever();
            e.Property(i => i.Content).IsText();
        });
        model.Entity<CaseActor>(e =>
        {
            e.ToTable("cmp_CaseActors");
            e.Property(a => a.CaseNumber).HasMaxLength(NumberLength);
            e.HasIndex(a => new { a.CaseNumber, a.UserId }).IsUnique();
        });
    }

    private static void Complaints(ModelBuilder model) => model.Entity<Complaint>(e =>
    {
        e.ToTable("cmp_Complaints");
        e.Property(c => c.Number).HasMaxLength(ComplaintNumber.MaxLength);
        e.Property(c => c.CaseNumber).HasMaxLength(NumberLength);
        e.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
        e.Property(c => c.AboutUserName).HasMaxLength(NameLength);
        e.Property(c => c.Subject).HasMaxLength(NameLength).DisableAuditing();
        e.Property(c => c.Text).HasMaxLength(TextLength).DisableAuditing();
        e.Property(c => c.AssignedDepartment).HasMaxLength(CodeLength);
        e.Property(c => c.AssignedUserName).HasMaxLength(NameLength);
        e.Property(c => c.Answer).HasMaxLength(TextLength).DisableAuditing();
        e.HasIndex(c => c.Number);
        e.HasIndex(c => c.CaseNumber);
        e.HasIndex(c => c.NextCheckAt);
        e.HasIndex(c => new { c.State, c.Risk, c.Due });
        e.HasIndex(c => new { c.IsOpen, c.Risk, c.Due });
        e.HasIndex(c => new { c.AssignedDepartment, c.State });
        e.HasIndex(c => c.FiledAt);
    });

    private static void Records(ModelBuilder model)
    {
        model.Entity<ComplaintStep>(e =>
        {
            e.ToTable("cmp_ComplaintSteps");
            e.DisableAuditing();
            e.Property(s => s.ActorName).HasMaxLength(NameLength);
            e.Property(s => s.ActorDepartment).HasMaxLength(CodeLength);
            e.Property(s => s.Text).HasMaxLength(TextLength);
            e.Property(s => s.ToDepartment).HasMaxLength(CodeLength);
            e.Property(s => s.ToUserName).HasMaxLength(NameLength);
            e.HasIndex(s => new { s.ComplaintId, s.Seq }).IsUnique();
        });
        model.Entity<ComplaintRound>(e =>
        {
            e.ToTable("cmp_ComplaintRounds");
            e.DisableAuditing();
            e.Property(r => r.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(r => r.CaseNumber).HasMaxLength(NumberLength);
            e.HasIndex(r => new { r.ComplaintId, r.Level }).IsUnique();
            e.HasIndex(r => r.OpenedAt);
            e.HasIndex(r => r.ClosedAt);
        });
    }
}
