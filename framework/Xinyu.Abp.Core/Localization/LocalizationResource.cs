namespace Xinyu.Abp.Localization;

/// <summary>The texts of a module. They are embedded at <c>Localization/&lt;ResourceName&gt;/&lt;culture&gt;.json</c> in the type's assembly.</summary>
public class LocalizationResource : LocalizationResourceBase
{
    internal LocalizationResource(Type resourceType, string? defaultCultureName)
        : base(LocalizationResourceNameAttribute.GetName(resourceType), defaultCultureName) => ResourceType = resourceType;

    public Type ResourceType { get; }
}
