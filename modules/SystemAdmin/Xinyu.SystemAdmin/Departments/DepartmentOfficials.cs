using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Posts;

namespace Xinyu.SystemAdmin.Departments;

/// <summary>Whose account is open and belongs to a department.</summary>
internal sealed class DepartmentOfficials(XinyuDbContext db)
{
    public async Task<IReadOnlyList<DepartmentOfficial>> OfAsync(string departmentCode, CancellationToken cancellationToken)
    {
        var users = await (
            from membership in db.Set<IdentityUserOrganizationUnit>()
            join unit in db.Set<OrganizationUnit>() on membership.OrganizationUnitId equals unit.Id
            join user in db.Set<IdentityUser>() on membership.UserId equals user.Id
            where (unit.Code == departmentCode || unit.Code.StartsWith(departmentCode + ".")) && user.IsActive
            select new { user.Id, user.UserName, user.Name }).Distinct().OrderBy(u => u.UserName).ToListAsync(cancellationToken);
        var ids = users.ConvertAll(u => u.Id);
        var roles = (await (
            from userRole in db.Set<IdentityUserRole>()
            join role in db.Set<IdentityRole>() on userRole.RoleId equals role.Id
            where ids.Contains(userRole.UserId)
            select new { userRole.UserId, role.Name }).ToListAsync(cancellationToken)).ToLookup(r => r.UserId, r => r.Name);
        return [.. users.Select(u => new DepartmentOfficial(u.Id, u.UserName, u.Name ?? u.UserName, [.. roles[u.Id]]))];
    }
}

internal sealed record DepartmentOfficial(Guid UserId, string UserName, string Name, IReadOnlyList<string> Roles)
{
    private static readonly string[] PostsWithRole = [PostCodes.Window, PostCodes.Handler, PostCodes.Reviewer, PostCodes.Leader];

    /// <summary>These posts' pages open by the role of the same name; the appointment alone does not open them.</summary>
    public bool LacksRoleFor(string post) => PostsWithRole.Contains(post) && !Roles.Contains(post);
}
