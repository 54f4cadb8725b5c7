using Microsoft.AspNetCore.Authorization;

namespace Xinyu.Abp.Authorization;

public class PermissionRequirement(string permissionName) : IAuthorizationRequirement
{
    public string PermissionName { get; } = permissionName;

    public override string ToString() => $"PermissionRequirement: {PermissionName}";
}
