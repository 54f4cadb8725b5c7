namespace Xinyu.Architecture.Tests.Access;

/// <summary>The pages that ask for no permission.</summary>
internal static class OpenPages
{
    public static IReadOnlyDictionary<string, string> ForEverybody { get; } = new Dictionary<string, string>
    {
        ["/Account/Login"] = SigningIn, ["/Account/TwoFactor"] = SigningIn,
        ["/Account/Logout"] = "whoever is not signed in has nothing to end",
        ["/Account/Error"] = "also shown to strangers",
        ["/Account/Setup"] = "asks for the one-time token that the first start prints",
        ["/Theme/Preferences"] = "language, theme and size are kept in a cookie",
        ["/Dev/Components"] = Development, ["/Dev/Sheet"] = Development,
        ["/Portal/Index"] = Public, ["/Portal/Items/Index"] = Public, ["/Portal/Items/Guide"] = Public, ["/Portal/Plan"] = Public, ["/Portal/Results"] = Public,
        ["/Portal/Register"] = "an account begins here",
        ["/Portal/Track"] = "asks for number and query code",
        ["/Portal/Verify"] = "asks for number and check code",
        ["/Portal/Complaints/New"] = "whoever complains need not say who he is",
        ["/Portal/Complaints/Answer"] = "asks for the complaint's own token"
    };

    private const string SigningIn = "signing in";
    private const string Development = "shows the components; answers in Development only";
    private const string Public = "public by law";

    public static IReadOnlyDictionary<string, string> ForTheSignedIn { get; } = new Dictionary<string, string>
    {
        ["/Account/Password"] = OwnAccount, ["/Account/SecondFactor"] = OwnAccount
    };

    private const string OwnAccount = "everybody's own account";
}
