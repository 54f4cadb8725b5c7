using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;

namespace Xinyu.SystemAdmin.Users;

/// <summary>The officials' accounts that the reader administers, by name.</summary>
internal sealed class ListOfficials(
    OfficialAccounts accounts, OfficialAuthority authority, AdministeredDepartments administered, ICurrentUser user, IClock clock)
{
    public async Task<PagedResultDto<OfficialLine>> ExecuteAsync(OfficialQuery query, PagedAndSortedResultRequestDto page, CancellationToken cancellationToken)
    {
        var wanted = await NarrowAsync(await accounts.QueryAsync(), query);
        var found = await wanted
            .SortBy(page.Sorting, ("userName", u => u.UserName), ("name", u => u.Name), ("creationTime", u => u.CreationTime)).ThenBy(u => u.Id)
            .Include(u => u.Roles).Include(u => u.OrganizationUnits).AsSplitQuery().AsNoTracking().ToPagedResultAsync(page, cancellationToken);
        var lines = new List<OfficialLine>();
        foreach (var account in found.Items)
        {
            var official = await accounts.OfAsync(account);
            lines.Add(new(official, await authority.ReachesAsync(official.Roles, official.Departments)));
        }
        return new(found.TotalCount, lines);
    }

    private async Task<IQueryable<IdentityUser>> NarrowAsync(IQueryable<IdentityUser> users, OfficialQuery query)
    {
        if (!await administered.AreAllAsync()) users = In(users, await UnitsOfAsync(user.GetDepartments()));
        if (!string.IsNullOrWhiteSpace(query.Department)) users = In(users, await UnitsOfAsync([query.Department]));
        if (!string.IsNullOrWhiteSpace(query.Filter))
        {
            var text = query.Filter.Trim();
            var upper = text.ToUpperInvariant();
            users = users.Where(u => u.NormalizedUserName.Contains(upper) || u.Name!.Contains(text));
        }
        if (!string.IsNullOrWhiteSpace(query.Role))
        {
            var roles = (await accounts.RolesAsync()).Where(r => r.Value == query.Role).Select(r => r.Key).ToList();
            users = users.Where(u => u.Roles.Any(r => roles.Contains(r.RoleId)));
        }
        DateTimeOffset? now = new DateTimeOffset(clock.Now, TimeSpan.Zero);
        return query.State switch
        {
            OfficialState.Closed => users.Where(u => !u.IsActive),
            OfficialState.Locked => users.Where(u => u.IsActive && u.LockoutEnd > now),
            OfficialState.Open => users.Where(u => u.IsActive && (u.LockoutEnd == null || u.LockoutEnd <= now)),
            _ => users,
        };
    }

    private async Task<List<Guid>> UnitsOfAsync(IReadOnlyList<string> departments) =>
        [.. (await accounts.UnitsAsync()).Where(u => departments.Contains(u.Value.Split('.')[0])).Select(u => u.Key)];

    private static IQueryable<IdentityUser> In(IQueryable<IdentityUser> users, List<Guid> units) =>
        users.Where(u => u.OrganizationUnits.Any(o => units.Contains(o.OrganizationUnitId)));
}

internal sealed record OfficialQuery(string? Filter = null, string? Department = null, string? Role = null, OfficialState? State = null);

/// <param name="Reached">Whether the reader may change it.</param>
internal sealed record OfficialLine(Official Account, bool Reached);
