using System.Reflection;

namespace Xinyu.Abp.Localization;

#pragma warning disable CA1813 // ABP's shape
[AttributeUsage(AttributeTargets.Class)]
public class LocalizationResourceNameAttribute(string name) : Attribute
#pragma warning restore CA1813
{
    public string Name { get; } = name;

    public static LocalizationResourceNameAttribute? GetOrNull(Type resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return resourceType.GetCustomAttribute<LocalizationResourceNameAttribute>();
    }

    /// <summary>Without the attribute: the type's name without "Resource".</summary>
    public static string GetName(Type resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        const string suffix = "Resource";
        return GetOrNull(resourceType)?.Name
            ?? (resourceType.Name.EndsWith(suffix, StringComparison.Ordinal) ? resourceType.Name[..^suffix.Length] : resourceType.Name);
    }
}
