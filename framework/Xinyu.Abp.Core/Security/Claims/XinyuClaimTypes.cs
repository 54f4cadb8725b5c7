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

    /// <summary>The one account that entered with a one-time setup link or must change its password first.</summary>
    public const string MustChangePassword = "must_change_password";
}
