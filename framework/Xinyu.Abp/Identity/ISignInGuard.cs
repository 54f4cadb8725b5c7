namespace Xinyu.Abp.Identity;

/// <summary>A further condition for signing in; asked after the password was right.</summary>
public interface ISignInGuard
{
    /// <summary>The code of the error when the account may not sign in here, else null.</summary>
    ValueTask<string?> RefuseAsync(IdentityUser user);
}
