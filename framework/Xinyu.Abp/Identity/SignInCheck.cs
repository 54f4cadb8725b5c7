using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

/// <summary>
/// The one place that decides whether somebody is who he says, for pages and API alike. Unknown name, wrong password,
/// closed and locked account all answer the same, so that nobody learns which accounts exist.
/// </summary>
internal sealed class SignInCheck(
    IdentityUserManager users,
    XinyuDbContext db,
    IPasswordHasher<IdentityUser> hasher,
    OneTimeCodes codes,
    IEnumerable<ISignInGuard> guards,
    IOptions<IdentityOptions> options)
{
    private static readonly IdentityUser Nobody = new(Guid.Empty, "nobody", null);
    private static string? _nobodysHash;

    /// <summary>The account, when its password is right. A second factor, if it has one, is still to be asked for.</summary>
    public async Task<IdentityUser> CheckPasswordAsync(string userName, string password)
    {
        var user = await users.FindByNameAsync(userName.Trim());
        if (user is null)
        {
            // as slow as with an account
            hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, RandomNumberGenerator.GetHexString(32)), password);
            throw Refused();
        }

        if (!user.IsActive || await users.IsLockedOutAsync(user))
            throw Refused();
        if (!await users.CheckPasswordAsync(user, password))
        {
            await CountFailureAsync(user);
            throw Refused();
        }

        foreach (var guard in guards)
        {
            if (await guard.RefuseAsync(user) is { } code)
                throw new SignInRefusedException(code);
        }

        if (!user.TwoFactorEnabled)
            await ForgetFailuresAsync(user);
        return user;
    }

    /// <summary>Somebody signed in proves once more who he is; guessing here locks the account as at the door.</summary>
    public async Task ConfirmPasswordAsync(IdentityUser user, string password)
    {
        if (await users.IsLockedOutAsync(user))
            throw Refused();
        if (await users.CheckPasswordAsync(user, password))
            return;
        await CountFailureAsync(user);
        throw new BusinessException("Account:PasswordWrong");
    }

    /// <summary>A code of the authenticator, or one of the recovery codes, which is then used up.</summary>
    public async Task CheckSecondFactorAsync(IdentityUser user, string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            throw new SignInRefusedException("Account:SecondFactorRequired");
        if (!user.IsActive || await users.IsLockedOutAsync(user))
            throw Refused();
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        if ((await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits) && await codes.UseAsync(user, digits))
            || (await users.RedeemTwoFactorRecoveryCodeAsync(user, code.Trim())).Succeeded)
        {
            await ForgetFailuresAsync(user);
            return;
        }

        await CountFailureAsync(user);
        throw new SignInRefusedException("Account:SecondFactorWrong");
    }

    // counted in the database, so that many attempts at once are many attempts
    private async Task CountFailureAsync(IdentityUser user)
    {
        if (!user.LockoutEnabled)
            return;
        var lockout = options.Value.Lockout;
        await db.Set<IdentityUser>().Where(u => u.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1));
        DateTimeOffset? until = DateTimeOffset.UtcNow + lockout.DefaultLockoutTimeSpan;
        await db.Set<IdentityUser>().Where(u => u.Id == user.Id && u.AccessFailedCount >= lockout.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, until));
    }

    private Task ForgetFailuresAsync(IdentityUser user) => user.AccessFailedCount == 0
        ? Task.CompletedTask
        : db.Set<IdentityUser>().Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, 0));

    private static SignInRefusedException Refused() => new("Account:SignInRefused");
}
