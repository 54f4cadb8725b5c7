namespace Xinyu.Architecture.Tests.Access;

/// <summary>The operations that ask for no permission.</summary>
internal static class OpenOperations
{
    public static IReadOnlyDictionary<string, string> ForEverybody { get; } = new Dictionary<string, string>
    {
        ["ANY /health/live"] = Probe, ["ANY /health/ready"] = Probe,
        ["GET /openapi/{documentName}.json"] = "describes the API, says nothing of anybody",
        ["POST /api/account/token"] = "signing in",
        ["GET /api/approval/calendar/due-date"] = Public,
        ["GET /api/portal/items"] = Public, ["GET /api/portal/items/{code}"] = Public, ["GET /api/portal/home"] = Public, ["GET /api/portal/plan"] = Public,
        ["GET /api/portal/departments"] = Public, ["GET /api/portal/results"] = Public,
        ["POST /api/portal/registration"] = "an account begins here",
        ["POST /api/portal/track"] = "asks for number and query code",
        ["POST /api/portal/verify"] = "asks for number and check code",
        ["POST /api/portal/complaints"] = "whoever complains need not say who he is",
        ["POST /api/portal/complaints/answer"] = "asks for the complaint's own token"
    };

    private const string Probe = "for the operator's probe";
    private const string Public = "public by law";

    public static IReadOnlyDictionary<string, string> ForTheSignedIn { get; } = new Dictionary<string, string>
    {
        ["DELETE /api/account/token"] = OwnAccount, ["GET /api/account/me"] = OwnAccount, ["POST /api/account/password"] = OwnAccount,
        ["POST /api/account/second-factor"] = OwnAccount, ["POST /api/account/second-factor/confirmation"] = OwnAccount,
        ["POST /api/account/second-factor/recovery-codes"] = OwnAccount
    };

    private const string OwnAccount = "everybody's own account";
}
