using Xinyu.Abp;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Users;

namespace Xinyu.SystemAdmin.Users;

/// <summary>
/// Whose account the reader may change and what he may grant. Who administers one department reaches people of that
/// department alone, none of them with a role of the whole city, and can grant no such role: he could rise by it.
/// Nobody changes his own rights.
/// </summary>
internal sealed class OfficialAuthority(ICurrentUser user, AdministeredDepartments administered)
{
    /// <summary>Roles that mean nothing without a department.</summary>
    public static readonly string[] DepartmentRoles =
        [XinyuRoles.Window, XinyuRoles.Handler, XinyuRoles.Reviewer, XinyuRoles.Leader, XinyuRoles.DepartmentAdmin];

    public async Task<IReadOnlyList<string>> GrantableRolesAsync() => await administered.AreAllAsync() ? XinyuRoles.Officials : DepartmentRoles;

    public async Task<bool> ReachesAsync(IReadOnlyList<string> roles, IReadOnlyList<string> departments)
    {
        if (await administered.AreAllAsync()) return true;
        if (departments.Count == 0 || roles.Except(DepartmentRoles).Any()) return false;
        foreach (var code in departments)
            if (!await administered.ContainsAsync(code)) return false;
        return true;
    }

    /// <exception cref="AbpAuthorizationException">It is not an account the reader may change.</exception>
    /// <exception cref="BusinessException">It is the reader's own.</exception>
    public async Task RequireAsync(Official official)
    {
        if (!await ReachesAsync(official.Roles, official.Departments))
            throw new AbpAuthorizationException("The account is beyond the administrator's reach.", SystemAdminErrors.AccountNotYours);
        if (official.Id == user.Id) throw new BusinessException(SystemAdminErrors.NotYourself);
    }

    /// <exception cref="AbpAuthorizationException">A role or department is not the reader's to grant.</exception>
    public async Task RequireGrantAsync(IReadOnlyList<string> roles, IReadOnlyList<string> departments)
    {
        if (roles.Except(await GrantableRolesAsync()).Any())
            throw new AbpAuthorizationException("The role is not the administrator's to grant.", SystemAdminErrors.RoleNotYours);
        foreach (var code in departments) await administered.RequireAsync(code);
        if (departments.Count == 0 && !await administered.AreAllAsync())
            throw new AbpAuthorizationException("Without a department the account would be everybody's.", SystemAdminErrors.NotYourDepartment);
    }
}
