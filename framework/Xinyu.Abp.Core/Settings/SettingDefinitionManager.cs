namespace Xinyu.Abp.Settings;

internal sealed class SettingDefinitionManager(IEnumerable<ISettingDefinitionProvider> providers) : ISettingDefinitionManager
{
    private readonly Lazy<IReadOnlyDictionary<string, SettingDefinition>> _definitions = new(() =>
    {
        var context = new SettingDefinitionContext();
        foreach (var provider in providers)
            provider.Define(context);
        return context.ByName;
    });

    public async Task<SettingDefinition> GetAsync(string name) => await GetOrNullAsync(name)
        ?? throw new AbpException($"没有参数“{name}”。 There is no setting \"{name}\".");

    public Task<SettingDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_definitions.Value.GetValueOrDefault(name));

    public Task<IReadOnlyList<SettingDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<SettingDefinition>>([.. _definitions.Value.Values]);
}
