namespace Xinyu.Abp.Security.Claims;

/// <summary>The claims of a signed-in principal: short names as in OpenID Connect, one <c>department</c> for each department.</summary>
public static class XinyuClaimTypes
{
    public const string UserId = "sub";
    public const string UserName = "preferred_username";
    public const string Name = "name";
    public const string Email = "email";
    public const string PhoneNumber = "phone_number";
    public const string Role = "role";
    public const string Department = "department";

    /// <summary>Whom a token speaks to: <c>portal</c> or <c>office</c>.</summary>
    public const string Audience = "aud";

    /// <summary>Until a new password is set, nothing but the account's own pages is open.</summary>
    public const string MustChangePassword = "must_change_password";

    /// <summary>The account has an authenticator and signed in with it.</summary>
    public const string SecondFactor = "second_factor";
}
