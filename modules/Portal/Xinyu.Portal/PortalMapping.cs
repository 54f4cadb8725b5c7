using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Complaints;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;
using Xinyu.Portal.Licences;
using Xinyu.Portal.Tracking;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal;

/// <summary>The portal's tables. It keeps its own copies, for in the internet zone it has its own database.</summary>
internal static class PortalMapping
{
    private const int CodeLength = 20;
    private const int NameLength = 200;
    private const int NumberLength = 100;
    private const int CaseNumberLength = 50;
    private const int HashLength = 64;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        Guide(model);
        Filing(model);
        Cases(model);
        Public(model);
    }

    private static void Guide(ModelBuilder model)
    {
        model.Entity<PortalDepartment>(b =>
        {
            b.ToTable("ptl_Departments");
            b.Property(d => d.Code).HasMaxLength(CodeLength);
            b.Property(d => d.DefinitionJson).IsText();
            b.Ignore(d => d.Definition);
            b.HasIndex(d => d.Code).IsUnique();
        });
        model.Entity<PortalItem>(b =>
        {
            b.ToTable("ptl_Items");
            b.Property(i => i.Code).HasMaxLength(CodeLength);
            b.Property(i => i.DepartmentCode).HasMaxLength(CodeLength);
            b.Property(i => i.DefinitionJson).IsText();
            b.HasIndex(i => new { i.Code, i.ItemVersion }).IsUnique();
            b.HasIndex(i => i.DepartmentCode);
        });
        model.Entity<CalendarCopy>(b =>
        {
            b.ToTable("ptl_Calendars");
            b.Property(c => c.Csv).IsText();
            b.HasIndex(c => c.CalendarVersion).IsUnique();
        });
        model.Entity<GuideStamp>(b =>
        {
            b.ToTable("ptl_GuideStamps");
            b.Property(s => s.Id).ValueGeneratedNever();
            b.Property(s => s.Number).IsConcurrencyToken();
        });
    }

    private static void Filing(ModelBuilder model)
    {
        model.Entity<ApplicantProfile>(b =>
        {
            b.ToTable("ptl_Applicants");
            b.Property(a => a.Kind).HasMaxLength(CodeLength);
            b.Property(a => a.Name).HasMaxLength(NameLength);
            b.Property(a => a.IdNumber).HasMaxLength(CodeLength);
            b.Property(a => a.Phone).HasMaxLength(CodeLength);
            b.Property(a => a.Address).HasMaxLength(NameLength);
            b.Property(a => a.ContactName).HasMaxLength(NameLength);
        });
        model.Entity<Application>(b =>
        {
            b.ToTable("ptl_Applications");
            b.Property(a => a.ItemCode).HasMaxLength(CodeLength);
            b.Property(a => a.ItemName).HasMaxLength(NameLength);
            b.Property(a => a.DepartmentCode).HasMaxLength(CodeLength);
            b.Property(a => a.Title).HasMaxLength(FormTitle.MaxLength);
            b.Property(a => a.FormJson).IsText();
            b.Property(a => a.ApplicantJson).IsText();
            b.Property(a => a.CaseNumber).HasMaxLength(CaseNumberLength);
            b.Property(a => a.QueryCode).HasMaxLength(CodeLength);
            b.Property(a => a.LicenceNumber).HasMaxLength(NumberLength);
            b.HasIndex(a => a.LicenceId);
            b.Property(a => a.IdempotencyKey).HasMaxLength(NumberLength);
            b.Ignore(a => a.IsSubmitted);
            b.HasIndex(a => a.CaseNumber).IsUnique();
            b.HasIndex(a => new { a.OwnerId, a.IdempotencyKey }).IsUnique();
            b.HasIndex(a => new { a.OwnerId, a.CreationTime });
        });
        model.Entity<ApplicantBundle>(b =>
        {
            b.ToTable("ptl_Bundles");
            b.Property(x => x.Number).HasMaxLength(CaseNumberLength);
            b.Property(x => x.ProgressJson).IsText();
            b.Property(x => x.LastSeq).IsConcurrencyToken();
            b.Ignore(x => x.Progress);
            b.HasIndex(x => x.Number).IsUnique();
            b.HasIndex(x => new { x.OwnerId, x.OpenedAt });
        });
        model.Entity<ApplicantBundlePart>(b =>
        {
            b.ToTable("ptl_BundleParts");
            b.Property(p => p.ItemCode).HasMaxLength(CodeLength);
            b.HasIndex(p => new { p.BundleId, p.ItemCode }).IsUnique();
            b.HasIndex(p => p.ApplicationId);
        });
        model.Entity<ApplicationMaterial>(b =>
        {
            b.ToTable("ptl_ApplicationMaterials");
            b.Property(m => m.MaterialName).HasMaxLength(NameLength);
            b.Property(m => m.FileName).HasMaxLength(NameLength);
            b.Property(m => m.ContentType).HasMaxLength(NumberLength);
            b.Property(m => m.Sha256).HasMaxLength(HashLength);
            b.Property(m => m.HeldCase).HasMaxLength(CaseNumberLength);
            b.Property(m => m.HeldDepartment).HasMaxLength(NameLength);
            b.Ignore(m => m.Held);
            b.HasIndex(m => m.ApplicationId);
        });
        model.Entity<NumberBlock>(b =>
        {
            b.ToTable("ptl_NumberBlocks");
            b.DisableAuditing();
            b.Property(n => n.DepartmentCode).HasMaxLength(CodeLength);
            b.HasIndex(n => new { n.DepartmentCode, n.Day }).IsUnique();
        });
        model.Entity<PrecheckRun>(b =>
        {
            b.ToTable("ptl_Prechecks");
            b.Property(p => p.FindingsJson).IsText();
            b.Ignore(p => p.Findings);
            b.HasIndex(p => p.ApplicationId);
        });
    }

    private static void Cases(ModelBuilder model)
    {
        model.Entity<MirroredCase>(b =>
        {
            b.ToTable("ptl_Cases");
            b.DisableAuditing();
            b.Property(c => c.CaseNumber).HasMaxLength(CaseNumberLength);
            b.Property(c => c.ItemCode).HasMaxLength(CodeLength);
            b.Property(c => c.ItemName).HasMaxLength(NameLength);
            b.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            b.Property(c => c.DepartmentName).HasMaxLength(NameLength);
            b.Property(c => c.LastSeq).IsConcurrencyToken();
            b.Property(c => c.ClockJson).IsText();
            b.Property(c => c.OpenTasksJson).IsText();
            b.Property(c => c.FlowJson).IsText();
            b.Property(c => c.DefectsJson).IsText();
            b.Ignore(c => c.Clock).Ignore(c => c.OpenTasks).Ignore(c => c.Flow).Ignore(c => c.Defects).Ignore(c => c.IsEnded);
            b.HasIndex(c => c.CaseNumber).IsUnique();
            b.HasIndex(c => c.ApplicationId);
            b.HasIndex(c => c.DecidedAt);
        });
        model.Entity<MirroredEvent>(b =>
        {
            b.ToTable("ptl_CaseEvents");
            b.Property(e => e.PostName).HasMaxLength(NameLength);
            b.Property(e => e.Step).HasMaxLength(CodeLength);
            b.Property(e => e.ArgumentsJson).IsText();
            b.Ignore(e => e.Arguments);
            b.HasIndex(e => new { e.CaseId, e.Seq }).IsUnique();
        });
        model.Entity<PortalDocument>(b =>
        {
            b.ToTable("ptl_Documents");
            b.Property(d => d.CaseNumber).HasMaxLength(CaseNumberLength);
            b.Property(d => d.ItemName).HasMaxLength(NameLength);
            b.Property(d => d.DepartmentName).HasMaxLength(NameLength);
            b.Property(d => d.Kind).HasMaxLength(NumberLength);
            b.Property(d => d.Title).HasMaxLength(NameLength);
            b.Property(d => d.Number).HasMaxLength(NumberLength);
            b.Property(d => d.Sha256).HasMaxLength(HashLength);
            b.Property(d => d.CheckCode).HasMaxLength(CodeLength);
            b.HasIndex(d => d.CaseId);
            b.HasIndex(d => d.Number);
        });
    }

    private static void Public(ModelBuilder model)
    {
        model.Entity<PaperCase>(b =>
        {
            b.ToTable("ptl_PaperCases");
            b.Property(c => c.CaseNumber).HasMaxLength(CaseNumberLength);
            b.Property(c => c.QueryCode).HasMaxLength(CodeLength);
            b.Property(c => c.ItemCode).HasMaxLength(CodeLength);
            b.Property(c => c.ItemName).HasMaxLength(NameLength);
            b.Property(c => c.ApplicantMasked).HasMaxLength(NameLength);
            b.HasIndex(c => c.CaseNumber).IsUnique();
        });
        model.Entity<PortalLicence>(b =>
        {
            b.ToTable("ptl_Licences");
            b.Property(l => l.Number).HasMaxLength(NumberLength);
            b.Property(l => l.CheckCode).HasMaxLength(CodeLength);
            b.Property(l => l.Title).HasMaxLength(NameLength);
            b.Property(l => l.ItemCode).HasMaxLength(CodeLength);
            b.Property(l => l.ItemName).HasMaxLength(NameLength);
            b.Property(l => l.DepartmentName).HasMaxLength(NameLength);
            b.Property(l => l.HolderMasked).HasMaxLength(NameLength);
            b.Property(l => l.Status).HasMaxLength(CodeLength);
            b.Property(l => l.ReplacedBy).HasMaxLength(NumberLength);
            b.HasIndex(l => l.CaseId);
            b.Property(l => l.Sha256).HasMaxLength(HashLength);
            b.Property(l => l.Signature).HasMaxLength(NameLength);
            b.HasIndex(l => l.Number);
        });
        model.Entity<Notice>(b =>
        {
            b.ToTable("ptl_Notices");
            b.Property(n => n.Title).HasMaxLength(NameLength);
            b.Property(n => n.Number).HasMaxLength(NumberLength);
            b.Property(n => n.TextZh).HasMaxLength(2000);
            b.Property(n => n.TextEn).HasMaxLength(2000);
            b.HasIndex(n => new { n.OwnerId, n.ReadAt, n.At });
        });
        model.Entity<PortalComplaint>(b =>
        {
            b.ToTable("ptl_Complaints");
            b.Property(c => c.Kind).HasMaxLength(CodeLength);
            b.Property(c => c.CaseNumber).HasMaxLength(CaseNumberLength);
            b.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            b.Property(c => c.Subject).HasMaxLength(NameLength);
            b.Property(c => c.Text).IsText();
            b.Property(c => c.TokenHash).HasMaxLength(HashLength);
            b.Property(c => c.State).HasMaxLength(CodeLength);
            b.Property(c => c.Answer).IsText();
            b.Property(c => c.Outcome).HasMaxLength(CodeLength);
            b.Property(c => c.LastSeq).IsConcurrencyToken();
            b.HasIndex(c => c.TokenHash).IsUnique();
        });
    }
}
