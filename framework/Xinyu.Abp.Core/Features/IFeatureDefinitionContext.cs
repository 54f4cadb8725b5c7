using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Features;

public interface IFeatureDefinitionContext
{
    FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    FeatureGroupDefinition? GetGroupOrNull(string name);

    void RemoveGroup(string name);
}
