using Microsoft.AspNetCore.Routing;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Items, flows, calendar, audit log, parked events under /api/system-admin.</summary>
internal static class OperationEndpoints
{
    public static void Map(RouteGroupBuilder root)
    {
    }
}
