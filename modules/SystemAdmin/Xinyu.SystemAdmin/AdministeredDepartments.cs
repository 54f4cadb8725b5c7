using Xinyu.Abp.Authorization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Users;
using Xinyu.Approval.Items;

namespace Xinyu.SystemAdmin;

/// <summary>The one place that says whose matters the reader may administer: every department's, or the own ones'.</summary>
internal sealed class AdministeredDepartments(ICurrentUser user, IPermissionChecker permissions)
{
    public Task<bool> AreAllAsync() => permissions.IsGrantedAsync(SystemAdminPermissions.AllDepartments);

    public async Task<bool> ContainsAsync(string departmentCode) =>
        user.GetDepartments().Contains(departmentCode, StringComparer.Ordinal) || await AreAllAsync();

    /// <summary>Those of the departments that the reader administers.</summary>
    public async Task<IReadOnlyList<DepartmentDefinition>> OfAsync(IReadOnlyList<DepartmentDefinition> departments) =>
        await AreAllAsync() ? departments : [.. departments.Where(d => user.GetDepartments().Contains(d.Code, StringComparer.Ordinal))];

    /// <exception cref="AbpAuthorizationException">It is another department's matter.</exception>
    public async Task RequireAsync(string departmentCode)
    {
        if (!await ContainsAsync(departmentCode))
            throw new AbpAuthorizationException("The matter belongs to another department.", SystemAdminErrors.NotYourDepartment);
    }
}
