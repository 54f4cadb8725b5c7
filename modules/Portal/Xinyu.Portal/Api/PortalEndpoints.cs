using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xinyu.Abp.AspNetCore.Routing;

namespace Xinyu.Portal.Api;

/// <summary>The portal's operations for programs: the same use cases as the pages.</summary>
internal static class PortalEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var open = context.Endpoints.MapGroup("/api/portal").WithTags("Portal").AllowAnonymous();
        ItemEndpoints.Map(open);
        PublicEndpoints.Map(open);
        var own = context.Endpoints.MapGroup("/api/portal").WithTags("Portal").RequireAuthorization(PortalPermissions.Apply);
        DraftEndpoints.Map(own);
        CaseEndpoints.Map(own);
        LicenceEndpoints.Map(own);
        BundleEndpoints.Map(own);
    }
}
