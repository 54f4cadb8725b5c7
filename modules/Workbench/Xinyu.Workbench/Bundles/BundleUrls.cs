namespace Xinyu.Workbench.Bundles;

internal static class BundleUrls
{
    public const string List = "/workbench/bundles";

    public static string Bundle(Guid id) => $"{List}/{id}";

    public static string Extension(Guid id) => $"{List}/{id}/extension";
}
