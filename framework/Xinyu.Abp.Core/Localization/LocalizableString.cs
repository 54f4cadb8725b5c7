using Microsoft.Extensions.Localization;

namespace Xinyu.Abp.Localization;

/// <summary>A text by key and resource, translated when it is shown.</summary>
public class LocalizableString : ILocalizableString
{
    public LocalizableString(Type? resourceType, string name)
    {
        ResourceType = resourceType;
        Name = name;
    }

    public string Name { get; }

    public Type? ResourceType { get; }

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        ArgumentNullException.ThrowIfNull(stringLocalizerFactory);
        return stringLocalizerFactory.Create(ResourceType ?? typeof(AbpLocalizationOptions))[Name];
    }

    public static LocalizableString Create<TResource>(string name) => Create(typeof(TResource), name);

    public static LocalizableString Create(Type resourceType, string name) => new(resourceType, name);
}
