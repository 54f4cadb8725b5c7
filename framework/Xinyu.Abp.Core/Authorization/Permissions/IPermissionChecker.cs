using System.Security.Claims;

namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>Whether the current user, or another principal, has a permission by its roles or by itself.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names);
}
