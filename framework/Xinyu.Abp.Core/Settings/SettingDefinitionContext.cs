namespace Xinyu.Abp.Settings;

internal sealed class SettingDefinitionContext : ISettingDefinitionContext
{
    private readonly Dictionary<string, SettingDefinition> _definitions = [];

    public IReadOnlyDictionary<string, SettingDefinition> ByName => _definitions;

    public SettingDefinition? GetOrNull(string name) => _definitions.GetValueOrDefault(name);

    public IReadOnlyList<SettingDefinition> GetAll() => [.. _definitions.Values];

    public void Add(params SettingDefinition[] definitions)
    {
        foreach (var definition in definitions)
        {
            if (!_definitions.TryAdd(definition.Name, definition))
                throw new AbpException($"参数“{definition.Name}”定义了两次。 The setting \"{definition.Name}\" is defined twice.");
        }
    }
}
