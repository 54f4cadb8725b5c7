using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Settings;

/// <summary>A parameter an administrator may change at run time. Unset, it has its default value.</summary>
public class SettingDefinition
{
    public SettingDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        bool isVisibleToClients = false,
        bool isInherited = true,
        bool isEncrypted = false)
    {
        Name = name;
        DefaultValue = defaultValue;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        Description = description;
        IsVisibleToClients = isVisibleToClients;
        IsInherited = isInherited;
        IsEncrypted = isEncrypted;
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public ILocalizableString? Description { get; set; }

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    public bool IsInherited { get; set; }

    public bool IsEncrypted { get; set; }
}
