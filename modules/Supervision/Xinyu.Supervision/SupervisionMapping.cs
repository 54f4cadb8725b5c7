using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision;

/// <summary>Tables spv_*. Events and links are written once, so they need no audit; what people do to cards has it.</summary>
internal static class SupervisionMapping
{
    private const int CodeLength = 64;
    private const int NumberLength = 50;
    private const int NameLength = 200;

    public static void Map(ModelBuilder model, XinyuDbContext db)
    {
        Trace(model, db);
        Ledger(model);
        Watching(model, db);
        Cards(model, db);
    }

    private static void Trace(ModelBuilder model, XinyuDbContext db) => model.Entity<CaseStep>(e =>
    {
        e.ToTable("spv_CaseSteps");
        e.DisableAuditing();
        e.Property(s => s.CaseNumber).HasMaxLength(NumberLength);
        e.Property(s => s.DepartmentCode).HasMaxLength(CodeLength);
        e.Property(s => s.DepartmentName).HasMaxLength(NameLength);
        e.Property(s => s.ItemCode).HasMaxLength(CodeLength);
        e.Property(s => s.ItemName).HasMaxLength(NameLength);
        e.Property(s => s.Step).HasMaxLength(CodeLength);
        e.Property(s => s.ActorPost).HasMaxLength(CodeLength);
        e.Property(s => s.ActorPostName).HasMaxLength(NameLength);
        e.Property(s => s.ArgumentsJson).IsText();
        e.Property(s => s.ContentHash).HasMaxLength(CodeLength);
        e.HasIndex(s => new { s.CaseId, s.Seq }).IsUnique();
        e.HasIndex(s => s.LedgerPosition);
        e.HasIndex(s => s.OccurredAt);
        e.HasQueryFilter(DepartmentScope.FilterName, s => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(s.DepartmentCode));
    });

    private static void Ledger(ModelBuilder model)
    {
        // No unique index: who tampers must be found by the verification and must not be able to stop the chain.
        model.Entity<LedgerEntry>(e =>
        {
            e.ToTable("spv_LedgerEntries");
            e.DisableAuditing();
            e.Property(l => l.PreviousHash).HasMaxLength(CodeLength);
            e.Property(l => l.CaseNumber).HasMaxLength(NumberLength);
            e.Property(l => l.Kind).HasMaxLength(CodeLength);
            e.Property(l => l.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(l => l.ItemCode).HasMaxLength(CodeLength);
            e.Property(l => l.Salt).HasMaxLength(CodeLength);
            e.Property(l => l.SaltedHash).HasMaxLength(CodeLength);
            e.Property(l => l.EntryHash).HasMaxLength(CodeLength);
            e.HasIndex(l => l.Position);
            e.HasIndex(l => l.CaseId);
        });
        model.Entity<LedgerHead>(e =>
        {
            e.ToTable("spv_LedgerHeads");
            e.DisableAuditing();
            e.Property(h => h.EntryHash).HasMaxLength(CodeLength);
            e.Property(h => h.Signature).HasMaxLength(NameLength);
            e.HasIndex(h => h.Position);
        });
    }

    private static void Watching(ModelBuilder model, XinyuDbContext db)
    {
        model.Entity<Watch>(e =>
        {
            e.ToTable("spv_Watches");
            e.DisableAuditing();
            e.Property(w => w.CaseNumber).HasMaxLength(NumberLength);
            e.Property(w => w.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(w => w.DepartmentName).HasMaxLength(NameLength);
            e.Property(w => w.ItemCode).HasMaxLength(CodeLength);
            e.Property(w => w.ItemName).HasMaxLength(NameLength);
            e.Property(w => w.TermsJson).IsText();
            e.Property(w => w.ClockEventsJson).IsText();
            e.Property(w => w.OpenTasksJson).IsText();
            e.Property(w => w.TaskName).HasMaxLength(NameLength);
            e.Property(w => w.Bundle).HasMaxLength(50);
            e.Property(w => w.TaskPostName).HasMaxLength(NameLength);
            e.HasIndex(w => w.CaseNumber).IsUnique();
            e.HasIndex(w => w.NextCheckAt);
            e.HasIndex(w => new { w.IsOpen, w.Risk, w.NextDue });
            e.HasIndex(w => w.ReceivedAt);
            e.HasIndex(w => w.ClosedAt);
            e.HasQueryFilter(DepartmentScope.FilterName, w => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(w.DepartmentCode));
        });
        model.Entity<WatchRun>(e =>
        {
            e.ToTable("spv_WatchRuns");
            e.DisableAuditing();
            e.Property(r => r.Id).ValueGeneratedNever();
        });
        model.Entity<RuleParameter>(e =>
        {
            e.ToTable("spv_RuleParameters");
            e.Property(p => p.Key).HasMaxLength(CodeLength);
            e.Property(p => p.Reason).HasMaxLength(500);
            e.Property(p => p.SetBy).HasMaxLength(NameLength);
            e.HasIndex(p => new { p.Key, p.Number }).IsUnique();
        });
    }

    private static void Cards(ModelBuilder model, XinyuDbContext db)
    {
        model.Entity<Card>(e =>
        {
            e.ToTable("spv_Cards");
            e.Property(c => c.CaseNumber).HasMaxLength(NumberLength);
            e.Property(c => c.DepartmentCode).HasMaxLength(CodeLength);
            e.Property(c => c.DepartmentName).HasMaxLength(NameLength);
            e.Property(c => c.ItemCode).HasMaxLength(CodeLength);
            e.Property(c => c.ItemName).HasMaxLength(NameLength);
            e.Property(c => c.Rule).HasMaxLength(CodeLength);
            e.Property(c => c.Episode).HasMaxLength(NameLength);
            e.Property(c => c.EvidenceJson).IsText();
            e.HasIndex(c => new { c.CaseId, c.Rule, c.Episode }).IsUnique();
            e.HasIndex(c => new { c.IsOpen, c.Level });
            e.HasQueryFilter(DepartmentScope.FilterName, c => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(c.DepartmentCode));
        });
        model.Entity<CardAct>(e =>
        {
            e.ToTable("spv_CardActs");
            e.Property(a => a.By).HasMaxLength(NameLength);
            e.Property(a => a.Text).HasMaxLength(1000);
            e.HasIndex(a => new { a.CardId, a.At });
        });
    }
}
