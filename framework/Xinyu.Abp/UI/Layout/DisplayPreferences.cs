using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Xinyu.Abp.UI.Layout;

/// <summary>Larger type for older readers, and the language: cookies, so that both work for everybody and without script.</summary>
internal static class DisplayPreferences
{
    public const string TypeCookie = "xinyu-type";
    public const string Large = "large";
    public const string Standard = "standard";
    public const string Path = "/preferences";

    public static bool HasLargeType(this HttpRequest request) => request.Cookies[TypeCookie] == Large;

    /// <summary>The value of data-type on the html element.</summary>
    public static string TypeAttribute(this HttpRequest request) => request.HasLargeType() ? Large : Standard;

    public static string TypeUrl(bool large, string returnUrl) => Url("type", large ? Large : Standard, returnUrl);

    public static string LanguageUrl(bool english, string returnUrl) => Url("culture", english ? "en" : "zh-Hans", returnUrl);

    private static string Url(string name, string value, string returnUrl) =>
        Path + new QueryBuilder { { name, value }, { "returnUrl", returnUrl } };
}
