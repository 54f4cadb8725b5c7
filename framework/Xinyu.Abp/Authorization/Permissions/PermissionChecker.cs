using System.Security.Claims;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Authorization.Permissions;

internal sealed class PermissionChecker(
    ICurrentPrincipalAccessor accessor, IPermissionDefinitionManager definitions, PermissionGrants grants) : IPermissionChecker
{
    public Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(accessor.Principal, name);

    public async Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name)
    {
        if (claimsPrincipal?.Identity?.IsAuthenticated != true || await definitions.GetOrNullAsync(name) is not { IsEnabled: true })
            return false;
        var all = await grants.GetAsync();
        foreach (var claim in claimsPrincipal.Claims)
        {
            var provider = claim.Type switch
            {
                XinyuClaimTypes.Role => PermissionProviders.Role,
                XinyuClaimTypes.UserId => PermissionProviders.User,
                _ => null
            };
            if (provider is not null && all.Contains((provider, claim.Value, name)))
                return true;
        }

        return false;
    }

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(accessor.Principal, names);

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names)
            result.Result[name] = await IsGrantedAsync(claimsPrincipal, name) ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
        return result;
    }
}
