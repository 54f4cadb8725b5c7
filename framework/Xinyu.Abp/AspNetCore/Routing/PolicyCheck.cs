using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>An endpoint or page folder that names a permission nobody defined stops the start instead of failing at its first request.</summary>
internal static class PolicyCheck
{
    public static async Task RunAsync(IServiceProvider services)
    {
        var policies = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var named = services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(e => e.Metadata.OfType<IAuthorizeData>().Select(a => (e.DisplayName, a.Policy)))
            .Where(x => !string.IsNullOrEmpty(x.Policy));
        foreach (var (endpoint, policy) in named)
        {
            if (await policies.GetPolicyAsync(policy!) is null)
                throw new AbpException($"“{endpoint}”要求的权限“{policy}”没有定义。 {endpoint} asks for the permission {policy}, which is not defined.");
        }
    }
}
