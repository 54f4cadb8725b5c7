using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Approval.Rollout;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Everything the pages do, for programs: /api/system-admin.</summary>
internal static class SystemAdminEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var root = context.Endpoints.MapGroup("/api/system-admin").WithTags("SystemAdmin");
        Rollout(root.MapGroup("/rollout").RequireAuthorization(SystemAdminPermissions.Phases));
        PlugIns(root.MapGroup("/plug-ins").RequireAuthorization(SystemAdminPermissions.PlugIns));
        OperationEndpoints.Map(root);
    }

    private static void Rollout(RouteGroupBuilder rollout) =>
        rollout.MapGet("", (IRollout phases, CancellationToken cancellationToken) => phases.GetAsync(cancellationToken))
            .WithSummary("分期：各期的部门、事项和开通情况");

    private static void PlugIns(RouteGroupBuilder plugIns) =>
        plugIns.MapGet("", (ListPlugIns list) => list.Execute()).WithSummary("部门插件的状态和原因");
}
