using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Features;

internal sealed class FeatureDefinitionContext : IFeatureDefinitionContext
{
    private readonly Dictionary<string, FeatureGroupDefinition> _groups = [];

    public IReadOnlyList<FeatureGroupDefinition> Groups => [.. _groups.Values];

    public FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new FeatureGroupDefinition(name, displayName);
        return _groups.TryAdd(name, group) ? group : throw new AbpException(
            $"功能组“{name}”定义了两次。 The feature group \"{name}\" is defined twice.");
    }

    public FeatureGroupDefinition? GetGroupOrNull(string name) => _groups.GetValueOrDefault(name);

    public void RemoveGroup(string name) => _groups.Remove(name);
}
