namespace Xinyu.Abp.Localization;

#pragma warning disable CA2237, CA1710 // ABP's shape; never serialized
public class LocalizationResourceDictionary : Dictionary<string, LocalizationResourceBase>
#pragma warning restore CA2237, CA1710
{
    public LocalizationResource Add<TResouce>(string? defaultCultureName = null) => Add(typeof(TResouce), defaultCultureName);

    public LocalizationResource Add(Type resourceType, string? defaultCultureName = null)
    {
        var resource = new LocalizationResource(resourceType, defaultCultureName);
        Add(resource.ResourceName, resource);
        return resource;
    }

    public LocalizationResourceBase Get<TResource>() => Get(typeof(TResource));

    public LocalizationResourceBase Get(Type resourceType) => GetOrNull(resourceType)
        ?? throw new AbpException($"没有登记文本资源 {resourceType}。 The localization resource {resourceType} was not added.");

    public LocalizationResourceBase? GetOrNull(Type resourceType) =>
        this.GetValueOrDefault(LocalizationResourceNameAttribute.GetName(resourceType));
}
