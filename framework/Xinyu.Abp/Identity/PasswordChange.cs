namespace Xinyu.Abp.Identity;

internal sealed class PasswordChange(IdentityUserManager users)
{
    /// <summary>Ends every other session and token of the account.</summary>
    public async Task<IdentityUser> ChangeAsync(Guid userId, string oldPassword, string newPassword)
    {
        var user = await users.GetByIdAsync(userId);
        if (oldPassword == newPassword)
            throw new BusinessException("Account:PasswordUnchanged");
        user.SetShouldChangePasswordOnNextLogin(false);
        var result = await users.ChangePasswordAsync(user, oldPassword, newPassword);
        if (result.Errors.Any(e => e.Code == "PasswordMismatch"))
            throw new BusinessException("Account:PasswordWrong");
        result.CheckErrors();
        return user;
    }
}
