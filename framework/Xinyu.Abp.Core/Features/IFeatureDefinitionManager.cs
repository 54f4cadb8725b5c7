namespace Xinyu.Abp.Features;

public interface IFeatureDefinitionManager
{
    Task<FeatureDefinition> GetAsync(string name);

    Task<FeatureDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<FeatureDefinition>> GetAllAsync();

    Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync();
}
