using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Identity;

/// <summary>Enrolling an authenticator app (TOTP), and giving it up again.</summary>
internal sealed class SecondFactor(
    IdentityUserManager users, IUserStore<IdentityUser> store, SignInCheck check, SecondFactorPolicy policy, PrincipalFactory principals)
{
    private const string Issuer = "新余市网上审批";
    private const int RecoveryCodes = 10;

    /// <summary>The secret to type or scan. It counts only after <see cref="ConfirmAsync"/>.</summary>
    public async Task<SecondFactorEnrolment> BeginAsync(Guid userId)
    {
        var user = await NotEnrolledAsync(userId);
        var key = await users.GetAuthenticatorKeyAsync(user);
        if (key is null)
        {
            // not the manager's reset: that would end the very session that enrols
            key = users.GenerateNewAuthenticatorKey();
            await ((IUserAuthenticatorKeyStore<IdentityUser>)store).SetAuthenticatorKeyAsync(user, key, CancellationToken.None);
            (await users.UpdateAsync(user)).CheckErrors();
        }

        return new SecondFactorEnrolment(key, UriOf(user, key));
    }

    /// <summary>The first code proves that the app has the secret; the recovery codes are shown this once.</summary>
    public async Task<IReadOnlyList<string>> ConfirmAsync(Guid userId, string code)
    {
        var user = await NotEnrolledAsync(userId);
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        if (!await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits))
            throw new BusinessException("Account:CodeWrong");
        (await users.SetTwoFactorEnabledAsync(user, true)).CheckErrors();
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
    }

    /// <summary>New codes for a lost or used-up list; the old ones open nothing any more.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(Guid userId, string password)
    {
        var user = await users.GetByIdAsync(userId);
        if (!user.TwoFactorEnabled)
            throw new BusinessException("Account:SecondFactorOff");
        await check.ConfirmPasswordAsync(user, password);
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
    }

    public async Task<bool> IsRequiredAsync(IdentityUser user)
    {
        var account = await principals.CreateIdentityAsync(user, nameof(SecondFactor));
        return await policy.RequiresAsync(account.FindAll(XinyuClaimTypes.Role).Select(c => c.Value));
    }

    public async Task GiveUpAsync(Guid userId, string password)
    {
        var user = await users.GetByIdAsync(userId);
        await check.ConfirmPasswordAsync(user, password);
        if (await IsRequiredAsync(user))
            throw new BusinessException("Account:SecondFactorRequiredByPolicy");
        (await users.SetTwoFactorEnabledAsync(user, false)).CheckErrors();
        (await users.ResetAuthenticatorKeyAsync(user)).CheckErrors();
    }

    private async Task<IdentityUser> NotEnrolledAsync(Guid userId)
    {
        var user = await users.GetByIdAsync(userId);
        return user.TwoFactorEnabled ? throw new BusinessException("Account:SecondFactorAlreadyOn") : user;
    }

    private static string UriOf(IdentityUser user, string key)
    {
        var issuer = UrlEncoder.Default.Encode(Issuer);
        return $"otpauth://totp/{issuer}:{UrlEncoder.Default.Encode(user.UserName)}?secret={key}&issuer={issuer}&digits=6";
    }
}

internal sealed record SecondFactorEnrolment(string Key, string Uri);
