namespace Xinyu.Abp.Localization;

public static class LocalizationResourceExtensions
{
    /// <summary>Another folder than <c>Localization/&lt;ResourceName&gt;</c>.</summary>
    public static TLocalizationResource AddVirtualJson<TLocalizationResource>(
        this TLocalizationResource localizationResource, string virtualPath)
        where TLocalizationResource : LocalizationResourceBase
    {
        ArgumentNullException.ThrowIfNull(localizationResource);
        ArgumentNullException.ThrowIfNull(virtualPath);
        localizationResource.Folders.Add(virtualPath.Trim('/'));
        return localizationResource;
    }

    /// <summary>Resources whose texts count as this one's where it has none of its own.</summary>
    public static TLocalizationResource AddBaseTypes<TLocalizationResource>(
        this TLocalizationResource localizationResource, params Type[] types)
        where TLocalizationResource : LocalizationResourceBase
    {
        ArgumentNullException.ThrowIfNull(localizationResource);
        localizationResource.BaseTypes.AddRange(types);
        return localizationResource;
    }
}
