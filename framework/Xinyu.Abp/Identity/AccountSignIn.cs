using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Abp.Identity;

/// <summary>Signing in to the pages: password, then the second factor if the account has one, then the cookie.</summary>
internal sealed class AccountSignIn(
    SignInCheck check,
    IdentityUserManager users,
    PrincipalFactory principals,
    IHttpContextAccessor http,
    IMenuManager menus,
    IOptions<XinyuLayoutOptions> layout)
{
    private HttpContext Context => http.HttpContext!;

    /// <summary>True when the second factor is still to be asked for.</summary>
    public async Task<bool> WithPasswordAsync(string userName, string password)
    {
        var user = await check.CheckPasswordAsync(userName, password);
        if (!user.TwoFactorEnabled)
        {
            await CompleteAsync(user);
            return false;
        }

        var half = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        half.AddClaim(new Claim(XinyuClaimTypes.UserId, user.Id.ToString()));
        await Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
        return true;
    }

    public async Task<bool> IsHalfWayAsync() => await HalfWayUserIdAsync() is not null;

    public async Task WithSecondFactorAsync(string code)
    {
        var id = await HalfWayUserIdAsync() ?? throw new SignInRefusedException("Account:SignInRefused");
        var user = await users.GetByIdAsync(id);
        await check.CheckSecondFactorAsync(user, code);
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await CompleteAsync(user);
    }

    public async Task CompleteAsync(IdentityUser user)
    {
        var principal = await principals.CreateAsync(user);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        Context.User = principal;
    }

    /// <summary>Officials start with the first entry of their own menu: what it shows, they may open. Applicants start with their pages.</summary>
    public async Task<string> HomeAsync()
    {
        if (!Context.User.FindAll(XinyuClaimTypes.Role).Any(c => XinyuRoles.Officials.Contains(c.Value)))
            return layout.Value.MyPagesUrl ?? "/";
        var items = (await menus.GetAsync(XinyuMenus.Office)).Items.Where(i => i.Name != AccountMenuContributor.GroupName).ToList();
        return items.Concat(items.SelectMany(i => i.Items)).FirstOrDefault(i => i.Url is not null)?.Url ?? "/";
    }

    private async Task<Guid?> HalfWayUserIdAsync()
    {
        var half = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(half.Principal?.FindFirst(XinyuClaimTypes.UserId)?.Value, out var id) ? id : null;
    }
}
