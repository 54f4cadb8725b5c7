namespace Xinyu.Abp.Localization;

public class AbpLocalizationOptions
{
    public LocalizationResourceDictionary Resources { get; } = [];

    /// <summary>Where a text is looked for that names no resource or is missing in its own.</summary>
    public Type? DefaultResourceType { get; set; }

    public List<LanguageInfo> Languages { get; } = [];
}
