namespace Xinyu.Abp.Identity;

internal sealed class PasswordChange(IdentityUserManager users, SignInCheck check)
{
    /// <summary>Ends every other session and token of the account.</summary>
    public async Task<IdentityUser> ChangeAsync(Guid userId, string oldPassword, string newPassword)
    {
        var user = await users.GetByIdAsync(userId);
        await check.ConfirmPasswordAsync(user, oldPassword);
        if (oldPassword == newPassword)
            throw new BusinessException("Account:PasswordUnchanged");
        user.SetShouldChangePasswordOnNextLogin(false);
        var result = await users.ChangePasswordAsync(user, oldPassword, newPassword);
        result.CheckErrors();
        return user;
    }
}
