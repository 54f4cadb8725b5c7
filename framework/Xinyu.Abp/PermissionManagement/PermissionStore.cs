using Xinyu.Abp.Authorization.Permissions;

namespace Xinyu.Abp.PermissionManagement;

internal sealed class PermissionStore(PermissionGrants grants) : IPermissionStore
{
    public async Task<bool> IsGrantedAsync(string name, string providerName, string providerKey) =>
        (await grants.GetAsync()).Contains((providerName, providerKey, name));

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string providerName, string providerKey)
    {
        var all = await grants.GetAsync();
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names)
            result.Result[name] = all.Contains((providerName, providerKey, name)) ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
        return result;
    }
}
