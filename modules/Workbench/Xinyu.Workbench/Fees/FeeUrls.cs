namespace Xinyu.Workbench.Fees;

internal static class FeeUrls
{
    public const string List = "/workbench/fees";

    public static string Statement(Guid id) => $"{List}/statements/{id}";
}
