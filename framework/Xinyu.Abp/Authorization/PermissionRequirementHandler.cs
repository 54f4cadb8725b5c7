using Microsoft.AspNetCore.Authorization;
using Xinyu.Abp.Authorization.Permissions;

namespace Xinyu.Abp.Authorization;

internal sealed class PermissionRequirementHandler(IPermissionChecker permissions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await permissions.IsGrantedAsync(context.User, requirement.PermissionName))
            context.Succeed(requirement);
    }
}
