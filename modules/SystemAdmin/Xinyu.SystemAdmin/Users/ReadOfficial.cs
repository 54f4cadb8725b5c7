using Xinyu.Abp.Authorization;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Posts;
using Xinyu.SystemAdmin.Departments;

namespace Xinyu.SystemAdmin.Users;

internal sealed class ReadOfficial(OfficialAccounts accounts, OfficialAuthority authority, IPosts posts, ICurrentUser user, IClock clock)
{
    /// <exception cref="AbpAuthorizationException">It is not an account the reader administers.</exception>
    public async Task<OfficialView> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var (_, official) = await accounts.FindAsync(id);
        if (!await authority.ReachesAsync(official.Roles, official.Departments))
            throw new AbpAuthorizationException("The account is beyond the administrator's reach.", SystemAdminErrors.AccountNotYours);
        var today = LegalDay.Of(clock.Now);
        var held = (await posts.GetAsync(userId: id, cancellationToken: cancellationToken)).Where(a => a.CountsOn(today) || a.From > today);
        return new(official, official.Id == user.Id, [.. held]);
    }
}

/// <param name="IsOwn">The reader's own account, which another administrator changes.</param>
internal sealed record OfficialView(Official Account, bool IsOwn, IReadOnlyList<AppointmentDto> Posts);
