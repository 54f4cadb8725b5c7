using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;

namespace Xinyu.Portal.Licences;

/// <summary>What the signed-in applicant was told and has not read yet.</summary>
internal sealed class MyNotices(XinyuDbContext db, ICurrentUser user, IClock clock)
{
    public async Task<PagedResultDto<NoticeView>> UnreadAsync(PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var owner = user.GetId();
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        return await db.Set<Notice>().AsNoTracking().Where(n => n.OwnerId == owner && n.ReadAt == null).OrderByDescending(n => n.At).ThenByDescending(n => n.Id)
            .Select(n => new NoticeView(n.Id, n.LicenceId, n.Number, n.Title, n.Expiry, n.ApplyBy, n.At, chinese ? n.TextZh : n.TextEn)).ToPagedResultAsync(page, cancellationToken);
    }

    public async Task ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var owner = user.GetId();
        var notice = await db.Set<Notice>().SingleOrDefaultAsync(n => n.Id == id && n.OwnerId == owner, cancellationToken) ?? throw new EntityNotFoundException(typeof(Notice), id);
        notice.Read(clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <param name="Expiry">With <paramref name="ApplyBy"/>: the licence runs out; else the department's words are in <paramref name="Text"/>.</param>
internal sealed record NoticeView(Guid Id, Guid LicenceId, string Number, string Title, DateOnly? Expiry, DateOnly? ApplyBy, DateTime At, string? Text);
