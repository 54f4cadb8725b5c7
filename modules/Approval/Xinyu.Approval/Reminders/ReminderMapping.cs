using Microsoft.EntityFrameworkCore;

namespace Xinyu.Approval.Reminders;

internal static class ReminderMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ReminderPlan>(e =>
        {
            e.ToTable("apv_ReminderPlans");
            e.Property(p => p.PlugInVersion).HasMaxLength(LicenceReminder.MaxCode);
            e.HasIndex(p => p.AskAt);
        });
        model.Entity<LicenceReminder>(e =>
        {
            e.ToTable("apv_Reminders");
            e.Property(r => r.DepartmentCode).HasMaxLength(64);
            e.Property(r => r.Code).HasMaxLength(LicenceReminder.MaxCode);
            e.Property(r => r.TextZh).HasMaxLength(LicenceReminder.MaxText);
            e.Property(r => r.TextEn).HasMaxLength(LicenceReminder.MaxText);
            e.Property(r => r.PlugInVersion).HasMaxLength(LicenceReminder.MaxCode);
            e.Property(r => r.EndedBy).HasMaxLength(200);
            e.HasIndex(r => r.DueAt);
            e.HasIndex(r => new { r.LicenceId, r.Code, r.On, r.Audience }).IsUnique(); // asked twice, planned once
            e.HasIndex(r => new { r.DepartmentCode, r.IsForOfficials, r.EndedAt, r.DeliveredAt });
        });
    }
}
