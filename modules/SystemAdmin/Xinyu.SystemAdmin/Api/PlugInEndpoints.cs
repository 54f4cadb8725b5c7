using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xinyu.Approval.PlugIns;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin.Api;

/// <summary>Plug-ins under /api/system-admin/plug-ins: their states, and packages in and out.</summary>
internal static class PlugInEndpoints
{
    public static void Map(RouteGroupBuilder plugIns)
    {
        plugIns.MapGet("", (ListPlugIns list) => list.Execute()).WithSummary("部门插件的状态和原因");
        plugIns.MapPost("", InstallAsync).WithMetadata(new RequestSizeLimitAttribute(InstallPlugIn.MostRequestBytes))
            .WithSummary("上传安装一个插件包（表单字段 package）；takesEffect 说明立即生效还是重启后生效");
        plugIns.MapDelete("/{id}/versions/{version}", async (string id, string version, RemovePlugIn removal, CancellationToken cancellationToken) =>
        {
            await removal.ExecuteAsync(id, version, cancellationToken);
            return Results.NoContent();
        }).WithSummary("移除一个上传安装的版本；还有在办案件使用时不能移除");
    }

    private static async Task<IResult> InstallAsync(IFormFile? package, InstallPlugIn install, CancellationToken cancellationToken)
    {
        var installed = await install.ExecuteAsync(package, cancellationToken);
        return Results.Created($"/api/system-admin/plug-ins/{installed.Id}/versions/{installed.Version}", InstalledOutput.Of(installed));
    }

    /// <param name="TakesEffect">now or afterRestart.</param>
    private sealed record InstalledOutput(string Id, string Version, string Department, IReadOnlyList<string> Items, string TakesEffect)
    {
        public static InstalledOutput Of(PlugInInstalled p) =>
            new(p.Id, p.Version, p.Department, p.Items, p.TakesEffect == PlugInEffect.Now ? "now" : "afterRestart");
    }
}
