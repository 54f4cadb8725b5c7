using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Xinyu.Abp.UI.Layout;

public static class ToastTempDataExtensions
{
    private const string Key = "Xinyu.Toast";

    /// <summary>TempData.SetToast("已送审核") before the redirect; the layout of the next page shows it.</summary>
    public static void SetToast(this ITempDataDictionary tempData, string text, string? linkText = null, string? linkUrl = null) =>
        tempData[Key] = new[] { text, linkText ?? "", linkUrl ?? "" };

    public static Toast? TakeToast(this ITempDataDictionary tempData) => tempData[Key] is string[] { Length: 3 } parts
        ? new Toast(parts[0], Present(parts[1]), Present(parts[2]))
        : null;

    private static string? Present(string text) => text.Length == 0 ? null : text;
}
