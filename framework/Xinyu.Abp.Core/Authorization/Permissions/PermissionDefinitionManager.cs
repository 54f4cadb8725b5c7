namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>Asks the providers once, at first use; a permission defined twice stops the start.</summary>
internal sealed class PermissionDefinitionManager(
    IServiceProvider services, IEnumerable<IPermissionDefinitionProvider> providers) : IPermissionDefinitionManager
{
    private readonly Lazy<Definitions> _early = new(() => Define(services, providers.Where(p => p is not ILatePermissionDefinitionProvider)));
    private readonly Lazy<Definitions> _all = new(() => Define(services, providers));

    public async Task<PermissionDefinition> GetAsync(string name) => await GetOrNullAsync(name)
        ?? throw new AbpException($"没有权限“{name}”。 There is no permission \"{name}\".");

    public Task<PermissionDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_early.Value.ByName.GetValueOrDefault(name) ?? _all.Value.ByName.GetValueOrDefault(name));

    public Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionDefinition>>([.. _all.Value.ByName.Values]);

    public Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() => Task.FromResult(_all.Value.Groups);

    private static Definitions Define(IServiceProvider services, IEnumerable<IPermissionDefinitionProvider> providers)
    {
        var context = new PermissionDefinitionContext(services);
        foreach (var provider in providers)
            provider.Define(context);
        var byName = new Dictionary<string, PermissionDefinition>();
        foreach (var permission in context.Groups.SelectMany(g => g.GetPermissionsWithChildren()))
        {
            if (!byName.TryAdd(permission.Name, permission))
                throw new AbpException($"权限“{permission.Name}”定义了两次。 The permission \"{permission.Name}\" is defined twice.");
        }

        return new Definitions(context.Groups, byName);
    }

    private sealed record Definitions(
        IReadOnlyList<PermissionGroupDefinition> Groups, IReadOnlyDictionary<string, PermissionDefinition> ByName);
}
