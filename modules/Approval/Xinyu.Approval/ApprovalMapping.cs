using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Intake;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Payments;
using Xinyu.Approval.Posts;
using Xinyu.Approval.Reminders;
using Xinyu.Approval.Sections;
using Xinyu.Approval.Rollout;

namespace Xinyu.Approval;

/// <summary>Tables apv_*. The filter "Department" is set here, once, for everything that hangs on a case.</summary>
internal static class ApprovalMapping
{
    private const int CodeLength = 64;
    private const int NameLength = 200;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        Catalogue(model);
        Cases(model, db);
        CaseParts(model);
        DocumentsAndLicences(model);
        ReminderMapping.Map(model);
        SectionMapping.Map(model);
        BundleMapping.Map(model, db);
        PaymentMapping.Map(model);
    }

    private static void Catalogue(ModelBuilder model)
    {
        model.Entity<Department>(e =>
        {
            e.ToTable("apv_Departments");
            e.Property(d => d.Code).HasMaxLength(CodeLength);
            e.Property(d => d.Name).HasMaxLength(NameLength);
            e.Property(d => d.ShortName).HasMaxLength(NameLength);
            e.Property(d => d.DefinitionJson).IsText();
            e.HasIndex(d => d.Code).IsUnique();
        });
        model.Entity<Item>(e =>
        {
            e.ToTable("apv_Items");
            e.Property(i => i.Code).HasMaxLength(CodeLength);
            e.Property(i => i.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(i => i.Name).HasMaxLength(NameLength);
            e.HasIndex(i => i.Code).IsUnique();
            e.HasIndex(i => new { i.Phase, i.IsOpen });
        });
        model.Entity<ItemVersion>(e =>
        {
            e.ToTable("apv_ItemVersions");
            e.Property(v => v.ItemCode).HasMaxLength(CodeLength);
            e.Property(v => v.DefinitionJson).IsText();
            e.Property(v => v.Sha256).HasMaxLength(CodeLength);
            e.HasIndex(v => new { v.ItemCode, v.Number }).IsUnique();
        });
        model.Entity<CalendarVersion>(e =>
        {
            e.ToTable("apv_Calendars");
            e.Property(v => v.Csv).IsText();
            e.Property(v => v.Sha256).HasMaxLength(CodeLength);
            e.Property(v => v.ImportedBy).HasMaxLength(NameLength);
            e.Property(v => v.Note).HasMaxLength(NameLength);
            e.HasIndex(v => v.Version).IsUnique();
        });
        model.Entity<CalendarMove>(e =>
        {
            e.ToTable("apv_CalendarMoves");
            e.Property(m => m.CaseNumber).HasMaxLength(50);
            e.Property(m => m.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(m => m.ItemCode).HasMaxLength(CodeLength);
            e.Property(m => m.ItemName).HasMaxLength(NameLength);
            e.Property(m => m.BeforeJson).IsText();
            e.Property(m => m.AfterJson).IsText();
            e.HasIndex(m => new { m.CalendarVersion, m.CaseId }).IsUnique();
        });
        model.Entity<FlowDefinition>(e =>
        {
            e.ToTable("apv_Flows");
            e.Property(f => f.Key).HasMaxLength(CodeLength);
            e.Property(f => f.Name).HasMaxLength(NameLength);
            e.Property(f => f.Xml).IsText();
            e.Property(f => f.Sha256).HasMaxLength(CodeLength);
            e.HasIndex(f => new { f.Key, f.Version }).IsUnique();
        });
        model.Entity<Appointment>(e =>
        {
            e.ToTable("apv_Appointments");
            e.Property(a => a.UserName).HasMaxLength(NameLength);
            e.Property(a => a.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(a => a.PostCode).HasMaxLength(CodeLength);
            e.HasIndex(a => new { a.UserId, a.DepartmentCode });
        });
        model.Entity<PhaseOpening>(e =>
        {
            e.ToTable("apv_PhaseOpenings");
            e.Property(o => o.Reason).HasMaxLength(500);
            e.Property(o => o.By).HasMaxLength(NameLength);
            e.HasIndex(o => new { o.Phase, o.At });
        });
    }

    private static void Cases(ModelBuilder model, XinyuDbContext db)
    {
        model.Entity<Case>(e =>
        {
            e.ToTable("apv_Cases");
            e.Property(c => c.CaseNumber).HasMaxLength(50);
            e.Property(c => c.Channel).HasMaxLength(CodeLength);
            e.Property(c => c.FiledFrom).HasMaxLength(CodeLength);
            e.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(c => c.ItemCode).HasMaxLength(CodeLength);
            e.Property(c => c.ItemName).HasMaxLength(NameLength);
            e.Property(c => c.FlowKey).HasMaxLength(CodeLength);
            e.Property(c => c.PlugInVersion).HasMaxLength(NameLength);
            e.Property(c => c.ApplicantKind).HasMaxLength(CodeLength);
            e.Property(c => c.ApplicantName).HasMaxLength(NameLength);
            e.Property(c => c.ApplicantIdHash).HasMaxLength(CodeLength);
            e.Property(c => c.ApplicantJson).IsText();
            e.Property(c => c.FormJson).IsText();
            e.Property(c => c.Title).HasMaxLength(FormTitle.MaxLength);
            e.Property(c => c.FlowState).IsText();
            e.Property(c => c.Tier).HasMaxLength(CodeLength);
            e.Property(c => c.DefectsJson).IsText();
            e.Property(c => c.TaskName).HasMaxLength(NameLength);
            e.Property(c => c.TaskPost).HasMaxLength(CodeLength);
            e.Property(c => c.ClockJson).IsText();
            e.HasMany(c => c.Events).WithOne().HasForeignKey(v => v.CaseId);
            e.Navigation(c => c.Events).UsePropertyAccessMode(PropertyAccessMode.Field).HasField("_events");
            e.Ignore(c => c.NewEvents);
            e.HasIndex(c => c.CaseNumber).IsUnique();
            e.HasIndex(c => c.NextCheckAt);
            e.HasIndex(c => c.FiledFrom);
            e.HasIndex(c => new { c.DepartmentCode, c.IsOpen, c.NextDue });
            e.HasIndex(c => new { c.DepartmentCode, c.IsOpen, c.TaskPost }); // what waits for a post
            e.HasIndex(c => new { c.DepartmentCode, c.ItemCode, c.ApplicantIdHash });
            e.HasIndex(c => c.ApplicantIdHash); // what the city holds of an applicant, in every department
            e.HasIndex(c => c.LicenceId);
            e.HasIndex(c => new { c.IsOpen, c.NextDue });
            e.HasIndex(c => new { c.IsOpen, c.CalendarVersion });
            e.HasQueryFilter(
                DepartmentScope.FilterName,
                c => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(c.DepartmentCode)
                    || db.Set<CasePart>().Any(p => p.CaseId == c.Id && p.Role != CasePart.Owner && db.DepartmentScope.Codes.Contains(p.DepartmentCode)));
        });
        model.Entity<CaseEvent>(e =>
        {
            e.ToTable("apv_CaseEvents");
            e.Property(v => v.ActorName).HasMaxLength(NameLength);
            e.Property(v => v.ActorPost).HasMaxLength(CodeLength);
            e.Property(v => v.Step).HasMaxLength(CodeLength);
            e.Property(v => v.Data).IsText();
            e.Property(v => v.ContentHash).HasMaxLength(CodeLength);
            e.HasIndex(v => new { v.CaseId, v.Seq }).IsUnique();
        });
    }

    private static void CaseParts(ModelBuilder model)
    {
        model.Entity<CasePart>(e =>
        {
            e.ToTable("apv_CaseParties");
            e.Property(p => p.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(p => p.Role).HasMaxLength(CodeLength);
            e.HasIndex(p => new { p.CaseId, p.DepartmentCode, p.Role }).IsUnique(); // a department may handle another part and countersign
            e.HasIndex(p => new { p.Role, p.DepartmentCode }); // the few that others own: what the department filter asks
        });
        model.Entity<OfficeCounter>(e =>
        {
            e.ToTable("apv_OfficeCounters");
            e.DisableAuditing();
            e.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            e.HasIndex(c => new { c.DepartmentCode, c.Day }).IsUnique();
        });
        model.Entity<CaseTask>(e =>
        {
            e.ToTable("apv_CaseTasks");
            foreach (var name in new[] { nameof(CaseTask.DepartmentCode), nameof(CaseTask.NodeId), nameof(CaseTask.Post), nameof(CaseTask.Step), nameof(CaseTask.Outcome) })
                e.Property(name).HasMaxLength(CodeLength);
            e.Property(t => t.Name).HasMaxLength(NameLength);
            e.Property(t => t.Outcomes).HasMaxLength(NameLength);
            e.Property(t => t.Opinion).HasMaxLength(2000);
            e.Property(t => t.ActorName).HasMaxLength(NameLength);
            e.HasIndex(t => new { t.CaseId, t.ClosedAt });
            e.HasIndex(t => new { t.DepartmentCode, t.Post, t.ClosedAt });
        });
        model.Entity<CaseMaterial>(e =>
        {
            e.ToTable("apv_CaseMaterials");
            e.Property(m => m.MaterialName).HasMaxLength(NameLength);
            e.Property(m => m.FileName).HasMaxLength(NameLength);
            e.Property(m => m.ContentType).HasMaxLength(NameLength);
            e.Property(m => m.Sha256).HasMaxLength(CodeLength);
            e.Property(m => m.Source).HasMaxLength(CodeLength);
            e.Property(m => m.HeldCase).HasMaxLength(50);
            e.Property(m => m.HeldDepartment).HasMaxLength(NameLength);
            e.HasIndex(m => m.CaseId);
        });
        model.Entity<CaseFinding>(e =>
        {
            e.ToTable("apv_CaseFindings");
            e.Property(f => f.Stage).HasMaxLength(CodeLength);
            e.Property(f => f.Code).HasMaxLength(NameLength);
            e.Property(f => f.Severity).HasMaxLength(CodeLength);
            e.Property(f => f.TextZh).HasMaxLength(2000);
            e.Property(f => f.TextEn).HasMaxLength(2000);
            e.Property(f => f.Evidence).HasMaxLength(NameLength);
            e.Property(f => f.FieldIds).HasMaxLength(1000);
            e.HasIndex(f => f.CaseId);
        });
        model.Entity<CaseFee>(e =>
        {
            e.ToTable("apv_CaseFees");
            e.Property(f => f.Name).HasMaxLength(NameLength);
            e.Property(f => f.Basis).HasMaxLength(500);
            e.Property(f => f.Amount).HasPrecision(18, 2);
            e.Property(f => f.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(f => f.NoticeNumber).HasMaxLength(PaymentNoticeNumber.Length);
            e.Property(f => f.Way).HasConversion<string>().HasMaxLength(CodeLength);
            e.Property(f => f.ReceiptNumber).HasMaxLength(100);
            e.Property(f => f.PaidOn).IsConcurrencyToken(); // two who record one payment at once: the second finds it recorded
            e.HasIndex(f => f.CaseId);
            e.HasIndex(f => f.NoticeNumber).IsUnique();
            e.HasIndex(f => f.ReceiptNumber);
            e.HasIndex(f => new { f.DepartmentCode, f.PaidOn, f.NotifiedOn });
        });
        model.Entity<CaseProcedure>(e =>
        {
            e.ToTable("apv_CaseProcedures");
            e.Property(p => p.Name).HasMaxLength(NameLength);
            e.Property(p => p.Ground).HasMaxLength(CodeLength);
            e.Property(p => p.Result).HasMaxLength(2000);
            e.HasIndex(p => p.CaseId);
        });
    }

    private static void DocumentsAndLicences(ModelBuilder model)
    {
        model.Entity<CaseDocument>(e =>
        {
            e.ToTable("apv_Documents");
            e.Property(d => d.Kind).HasMaxLength(CodeLength);
            e.Property(d => d.Title).HasMaxLength(NameLength);
            e.Property(d => d.Number).HasMaxLength(NameLength);
            e.Property(d => d.Sha256).HasMaxLength(CodeLength);
            e.Property(d => d.CheckCode).HasMaxLength(CodeLength);
            e.Property(d => d.Signature).HasMaxLength(NameLength);
            e.HasIndex(d => d.CaseId);
            e.HasIndex(d => d.Number).IsUnique();
        });
        model.Entity<DocumentTemplate>(e =>
        {
            e.ToTable("apv_DocumentTemplates");
            e.Property(t => t.Kind).HasMaxLength(CodeLength);
            e.Property(t => t.Body).IsText();
            e.Property(t => t.PublishedBy).HasMaxLength(NameLength);
            e.Property(t => t.Note).HasMaxLength(TemplateLimits.NoteLength);
            e.HasIndex(t => new { t.Kind, t.Version }).IsUnique();
        });
        model.Entity<DocumentCounter>(e =>
        {
            e.ToTable("apv_DocumentCounters");
            e.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(c => c.Kind).HasMaxLength(CodeLength);
            e.HasIndex(c => new { c.DepartmentCode, c.Kind, c.Year }).IsUnique();
        });
        model.Entity<Licence>(e =>
        {
            e.ToTable("apv_Licences");
            e.Property(l => l.Number).HasMaxLength(NameLength);
            e.Property(l => l.CheckCode).HasMaxLength(CodeLength);
            e.Property(l => l.Title).HasMaxLength(NameLength);
            e.Property(l => l.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(l => l.ItemCode).HasMaxLength(CodeLength);
            e.Property(l => l.HolderName).HasMaxLength(NameLength);
            e.Property(l => l.HolderIdHash).HasMaxLength(CodeLength);
            e.HasIndex(l => l.Number).IsUnique();
            e.HasIndex(l => new { l.HolderIdHash, l.ItemCode });
            e.HasIndex(l => l.CaseId);
            e.HasIndex(l => l.NextCheckAt);
            e.HasIndex(l => new { l.DepartmentCode, l.ValidFrom });
            e.HasIndex(l => new { l.DepartmentCode, l.Status, l.ValidTo });
        });
    }
}
