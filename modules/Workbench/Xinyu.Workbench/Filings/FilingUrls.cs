using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Filings;

/// <summary>Addresses of filings, in one place.</summary>
internal static class FilingUrls
{
    public const string List = "/workbench/filings";
    public const string Counter = "/workbench/counter";

    public static string ListOf(Filing filing) => filing.IsPaper ? Counter : List;

    public static string ItemsOf(string channel) => (channel == CaseChannels.Counter ? Counter : List) + "/items";

    public static string Draft(Guid id) => $"{List}/{id}";

    public static string Check(Guid id) => $"{List}/{id}/check";

    public static string Case(Guid id) => $"{List}/{id}/case";

    public static string Supplement(Guid id) => $"{List}/{id}/supplement";

    public static string Withdraw(Guid id) => $"{List}/{id}/withdraw";

    public static string Document(Guid id, Guid documentId) => $"{List}/{id}/documents/{documentId}";
}
