using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Items, flows, calendar, audit log, parked events under /api/system-admin.</summary>
internal static class OperationEndpoints
{
    public static void Map(RouteGroupBuilder root)
    {
        CatalogueEndpoints.MapItems(root.MapGroup("/items").RequireAuthorization(SystemAdminPermissions.Items));
        TemplateEndpoints.Map(root.MapGroup("/templates").RequireAuthorization(SystemAdminPermissions.Templates));
        CatalogueEndpoints.MapFlows(root.MapGroup("/flows").RequireAuthorization(SystemAdminPermissions.Flows));
        CalendarEndpoints.Map(root.MapGroup("/calendar").RequireAuthorization(SystemAdminPermissions.Calendar));
        RunningEndpoints.MapAudit(root.MapGroup("/audit").RequireAuthorization(SystemAdminPermissions.Audit));
        RunningEndpoints.MapEvents(root.MapGroup("/events").RequireAuthorization(SystemAdminPermissions.Events));
    }
}
