using Xinyu.Abp.Localization;
using Xinyu.Abp.Validation.StringValues;

namespace Xinyu.Abp.Features;

public class FeatureGroupDefinition
{
    private readonly List<FeatureDefinition> _features = [];

    protected internal FeatureGroupDefinition(string name, ILocalizableString? displayName = null)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<FeatureDefinition> Features => _features;

    public virtual FeatureDefinition AddFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        var feature = new FeatureDefinition(
            name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost);
        _features.Add(feature);
        return feature;
    }

    public virtual List<FeatureDefinition> GetFeaturesWithChildren() => [.. _features.SelectMany(WithChildren)];

    public override string ToString() => $"[{nameof(FeatureGroupDefinition)} {Name}]";

    private static IEnumerable<FeatureDefinition> WithChildren(FeatureDefinition feature) =>
        feature.Children.SelectMany(WithChildren).Prepend(feature);
}
