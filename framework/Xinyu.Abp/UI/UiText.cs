using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Xinyu.Abp.UI;

/// <summary>
/// The theme's own words in the reader's language. Read straight from the embedded files, not through a service:
/// formats stand in every table cell and are plain extension methods that nothing has to be injected for.
/// </summary>
internal static class UiText
{
    private static readonly FrozenDictionary<string, string> Chinese = Load("zh-Hans");
    private static readonly FrozenDictionary<string, string> English = Load("en");

    /// <summary>True when the page is shown in English; every other language reads Chinese.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The value of the html element's lang attribute.</summary>
    public static string LanguageTag => IsEnglish ? "en" : "zh-CN";

    public static IReadOnlyDictionary<string, string> Of(bool english) => english ? English : Chinese;

    public static string Get(string key) => (IsEnglish ? English : Chinese)[key];

    public static string Get(string key, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), arguments);

    private static FrozenDictionary<string, string> Load(string culture)
    {
        var assembly = typeof(UiText).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Localization/UI/{culture}.json")
            ?? throw new AbpException($"缺少界面文字 {culture}。 The theme's texts for {culture} are missing.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("texts").EnumerateObject()
            .ToFrozenDictionary(text => text.Name, text => text.Value.GetString() ?? "");
    }
}
