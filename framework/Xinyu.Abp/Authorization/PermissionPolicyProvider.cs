using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Authorization.Permissions;

namespace Xinyu.Abp.Authorization;

/// <summary>Every permission is a policy of the same name; what declares no policy is denied to everybody.</summary>
internal sealed class PermissionPolicyProvider(
    IOptions<AuthorizationOptions> options, IPermissionDefinitionManager definitions) : DefaultAuthorizationPolicyProvider(options)
{
    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new();

    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (_policies.TryGetValue(policyName, out var known))
            return known;
        if (await definitions.GetOrNullAsync(policyName) is null)
            return await base.GetPolicyAsync(policyName);
        var policy = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .AddRequirements(new PermissionRequirement(policyName))
            .Build();
        return _policies.GetOrAdd(policyName, policy);
    }
}
