namespace Xinyu.Abp.Features;

internal sealed class FeatureDefinitionManager(IEnumerable<IFeatureDefinitionProvider> providers) : IFeatureDefinitionManager
{
    private readonly Lazy<Definitions> _definitions = new(() => Define(providers));

    public async Task<FeatureDefinition> GetAsync(string name) => await GetOrNullAsync(name)
        ?? throw new AbpException($"没有功能“{name}”。 There is no feature \"{name}\".");

    public Task<FeatureDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_definitions.Value.ByName.GetValueOrDefault(name));

    public Task<IReadOnlyList<FeatureDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<FeatureDefinition>>([.. _definitions.Value.ByName.Values]);

    public Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync() => Task.FromResult(_definitions.Value.Groups);

    private static Definitions Define(IEnumerable<IFeatureDefinitionProvider> providers)
    {
        var context = new FeatureDefinitionContext();
        foreach (var provider in providers)
            provider.Define(context);
        var byName = new Dictionary<string, FeatureDefinition>();
        foreach (var feature in context.Groups.SelectMany(g => g.GetFeaturesWithChildren()))
        {
            if (!byName.TryAdd(feature.Name, feature))
                throw new AbpException($"功能“{feature.Name}”定义了两次。 The feature \"{feature.Name}\" is defined twice.");
        }

        return new Definitions(context.Groups, byName);
    }

    private sealed record Definitions(
        IReadOnlyList<FeatureGroupDefinition> Groups, IReadOnlyDictionary<string, FeatureDefinition> ByName);
}
