namespace Xinyu.Abp.Identity;

/// <summary>Accounts whose passwords stand in the README: marked, so that they can be refused wherever others could reach the host.</summary>
public static class DemonstrationAccounts
{
    private const string Provider = "Xinyu";
    private const string Mark = "Demonstration";

    public static void MarkAsDemonstration(this IdentityUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.SetToken(Provider, Mark, "true");
    }

    public static bool IsDemonstration(this IdentityUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindToken(Provider, Mark) is not null;
    }
}
