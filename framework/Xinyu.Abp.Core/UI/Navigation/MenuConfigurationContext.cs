using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Authorization.Permissions;

namespace Xinyu.Abp.UI.Navigation;

public class MenuConfigurationContext(ApplicationMenu menu, IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public IStringLocalizerFactory StringLocalizerFactory => ServiceProvider.GetRequiredService<IStringLocalizerFactory>();

    public ApplicationMenu Menu { get; } = menu;

    /// <summary>Whether the reader has the permission of this name.</summary>
    public Task<bool> IsGrantedAsync(string policyName) =>
        ServiceProvider.GetRequiredService<IPermissionChecker>().IsGrantedAsync(policyName);

    public IStringLocalizer GetLocalizer<T>() => StringLocalizerFactory.Create(typeof(T));

    public IStringLocalizer GetLocalizer(Type resourceType) => StringLocalizerFactory.Create(resourceType);
}
