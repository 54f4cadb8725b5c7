using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;

namespace Xinyu.SystemAdmin.Departments;

/// <summary>The policy wants at least one technician in each department: its administrator.</summary>
internal sealed class Technicians(XinyuDbContext db)
{
    /// <summary>The codes of the departments that have one whose account is open.</summary>
    public async Task<IReadOnlySet<string>> DepartmentsWithOneAsync(CancellationToken cancellationToken)
    {
        var codes = await (
            from membership in db.Set<IdentityUserOrganizationUnit>()
            join unit in db.Set<OrganizationUnit>() on membership.OrganizationUnitId equals unit.Id
            join userRole in db.Set<IdentityUserRole>() on membership.UserId equals userRole.UserId
            join role in db.Set<IdentityRole>() on userRole.RoleId equals role.Id
            join user in db.Set<IdentityUser>() on membership.UserId equals user.Id
            where role.Name == XinyuRoles.DepartmentAdmin && user.IsActive
            select unit.Code).Distinct().ToListAsync(cancellationToken);
        return codes.Select(c => c.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
    }
}
