using Xinyu.Abp.Localization;
using Xinyu.Abp.Validation.StringValues;

namespace Xinyu.Abp.Features;

/// <summary>Something an administrator opens and closes while the host runs: a module, a phase. Unset, it has its default value.</summary>
public class FeatureDefinition
{
    private readonly List<FeatureDefinition> _children = [];

    public FeatureDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        Name = name;
        DefaultValue = defaultValue;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        Description = description;
        ValueType = valueType ?? new ToggleStringValueType();
        IsVisibleToClients = isVisibleToClients;
        IsAvailableToHost = isAvailableToHost;
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public ILocalizableString? Description { get; set; }

    public FeatureDefinition? Parent { get; private set; }

    public IReadOnlyList<FeatureDefinition> Children => _children;

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    public bool IsAvailableToHost { get; set; }

    public IStringValueType? ValueType { get; set; }

    public FeatureDefinition CreateChild(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        var child = new FeatureDefinition(
            name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost) { Parent = this };
        _children.Add(child);
        return child;
    }

    public override string ToString() => $"[{nameof(FeatureDefinition)} {Name}]";
}
