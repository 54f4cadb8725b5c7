using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Licences;

internal static class LicenceUrls
{
    public const string List = "/workbench/licences";

    public static string Licence(Guid id) => $"{List}/{id}";

    public static string Act(Guid id, LicenceAct act) => $"{List}/{id}/{Name(act)}";

    public static string Name(LicenceAct act) => act switch
    {
        LicenceAct.Change => "change",
        LicenceAct.Withdraw => "withdrawal",
        LicenceAct.Revoke => "revocation",
        _ => "cancellation",
    };

    public static LicenceAct Named(string name) => name switch
    {
        "change" => LicenceAct.Change,
        "withdrawal" => LicenceAct.Withdraw,
        "revocation" => LicenceAct.Revoke,
        _ => LicenceAct.Cancel,
    };
}
