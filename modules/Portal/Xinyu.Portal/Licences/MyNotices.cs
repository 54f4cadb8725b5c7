using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;

namespace Xinyu.Portal.Licences;

/// <summary>What the signed-in applicant was told and has not read yet.</summary>
internal sealed class MyNotices(XinyuDbContext db, ICurrentUser user, IClock clock)
{
    public async Task<IReadOnlyList<NoticeView>> UnreadAsync(CancellationToken cancellationToken)
    {
        var owner = user.GetId();
        return await db.Set<Notice>().AsNoTracking().Where(n => n.OwnerId == owner && n.ReadAt == null).OrderByDescending(n => n.At)
            .Select(n => new NoticeView(n.Id, n.LicenceId, n.Number, n.Title, n.Expiry, n.ApplyBy, n.At)).ToListAsync(cancellationToken);
    }

    public async Task ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var owner = user.GetId();
        var notice = await db.Set<Notice>().SingleOrDefaultAsync(n => n.Id == id && n.OwnerId == owner, cancellationToken) ?? throw new EntityNotFoundException(typeof(Notice), id);
        notice.Read(clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed record NoticeView(Guid Id, Guid LicenceId, string Number, string Title, DateOnly Expiry, DateOnly ApplyBy, DateTime At);
