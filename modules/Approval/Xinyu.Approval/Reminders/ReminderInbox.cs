using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Reminders;

internal sealed class ReminderInbox(XinyuDbContext db, PostGuard guard, IClock clock, ICurrentUser user) : IReminderInbox
{
    private const int MaxPage = 200;

    public async Task<PagedResultDto<ReminderDto>> GetListAsync(ReminderListInput input, CancellationToken cancellationToken = default)
    {
        var matching = input.All ? InSight() : Open();
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        var rows = await matching.OrderByDescending(r => r.DeliveredAt).ThenByDescending(r => r.Id)
            .Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, MaxPage))
            .Join(db.Set<Licence>(), r => r.LicenceId, l => l.Id, (r, l) => new { Reminder = r, l.Number, l.Title, l.HolderName, l.ItemCode })
            .ToListAsync(cancellationToken);
        return new(await matching.CountAsync(cancellationToken), [.. rows
            .OrderByDescending(r => r.Reminder.DeliveredAt).ThenByDescending(r => r.Reminder.Id)
            .Select(r => new ReminderDto(
                r.Reminder.Id, r.Reminder.On, chinese ? r.Reminder.TextZh : r.Reminder.TextEn, r.Reminder.Audience, r.Reminder.IsForOfficials,
                r.Reminder.LicenceId, r.Number, r.Title, r.HolderName, r.ItemCode, r.Reminder.DeliveredAt!.Value, r.Reminder.EndedAt, r.Reminder.EndedBy))]);
    }

    public Task<int> CountOpenAsync(CancellationToken cancellationToken = default) => Open().CountAsync(cancellationToken);

    public async Task EndAsync(Guid reminderId, CancellationToken cancellationToken = default)
    {
        var reminder = await InSight().AsTracking().SingleOrDefaultAsync(r => r.Id == reminderId && r.IsForOfficials, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(LicenceReminder), reminderId);
        if (reminder.EndedAt is not null) return;
        var department = await db.Set<Department>().AsNoTracking().SingleAsync(d => d.Code == reminder.DepartmentCode, cancellationToken);
        await guard.RequireAsync(department.Definition(), [PostCodes.Handler], LegalDay.Of(clock.Now), cancellationToken);
        reminder.End(clock.Now, user.Name ?? user.UserName);
        await db.SaveChangesAsync(cancellationToken);
    }

    private IQueryable<LicenceReminder> Open() => InSight().Where(r => r.IsForOfficials && r.EndedAt == null);

    /// <summary>Delivered, of the own departments.</summary>
    private IQueryable<LicenceReminder> InSight() => db.Set<LicenceReminder>().AsNoTracking()
        .Where(r => r.DeliveredAt != null && (db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(r.DepartmentCode)));
}
