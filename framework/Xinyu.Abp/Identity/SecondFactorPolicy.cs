using System.Security.Claims;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.Identity;

/// <summary>Whose account must have a second factor before it opens anything.</summary>
internal sealed class SecondFactorPolicy(ISettingProvider settings)
{
    private static readonly string[] Overseers = [XinyuRoles.Supervisor, XinyuRoles.SystemAdmin];

    public async Task<bool> RequiresAsync(IEnumerable<string> roles)
    {
        var held = roles.ToList();
        return (held.Exists(Overseers.Contains) && await settings.IsTrueAsync(AccountSettings.OverseersNeedSecondFactor))
            || (held.Exists(XinyuRoles.Officials.Contains) && await settings.IsTrueAsync(AccountSettings.OfficialsNeedSecondFactor));
    }

    /// <summary>Required, and not there yet.</summary>
    public async Task<bool> IsDueAsync(ClaimsIdentity account) =>
        !account.HasClaim(c => c.Type == XinyuClaimTypes.SecondFactor)
        && await RequiresAsync(account.FindAll(XinyuClaimTypes.Role).Select(c => c.Value));
}
