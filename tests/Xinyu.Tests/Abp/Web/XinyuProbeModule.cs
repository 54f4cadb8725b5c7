using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.ComponentModel.DataAnnotations;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Abp.Users;
using Xinyu.Data.Sqlite;

namespace Xinyu.Tests.Abp.Web;

/// <summary>A small module that fails in every way a module can.</summary>
[DependsOn(typeof(XinyuAbpModule), typeof(XinyuDataSqliteModule))]
public sealed class XinyuProbeModule : AbpModule
{
    public const string Permission = "Probe.Things";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPermissionDefinitionProvider<ProbePermissions>();
        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(Map));
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new ProbeMenu()));
    }

    private static void Map(EndpointRouteBuilderContext context)
    {
        var probe = context.Endpoints.MapGroup("/api/probe");
        probe.MapGet("/forgotten", () => "nobody said who may read this");
        probe.MapGet("/open", (int days) => days).AllowAnonymous();
        probe.MapPost("/open", (ProbeInput input) => input).AllowAnonymous();
        probe.MapPost("/mine", (ICurrentUser user) => user.UserName).RequireAuthorization();
        probe.MapGet("/things", (ICurrentUser user) => user.UserName).RequireAuthorization(Permission);
        probe.MapGet("/departments", (ICurrentUser user) => user.GetDepartments()).RequireAuthorization();
        probe.MapGet("/list", async ([AsParameters] PagedQuery query, XinyuDbContext db) => await db.Set<IdentityRole>()
            .SortBy(query.Sorting, ("name", r => r.Name), ("id", r => r.Id)).Select(r => r.Name).ToPagedResultAsync(query.ToRequest())).AllowAnonymous();
        probe.MapPost("/upload", (IFormFile file) => file.Length).RequireAuthorization()
            .WithMetadata(new RequestSizeLimitAttribute(8 * 1024 * 1024));
        probe.MapGet("/business", string () => throw new BusinessException("Abp:UnknownSetting").WithData("setting", "x<y")).AllowAnonymous();
        probe.MapGet("/uncoded", string () => throw new BusinessException("Probe:Nowhere")).AllowAnonymous();
        probe.MapGet("/friendly", string () => throw new UserFriendlyException("就是不行")).AllowAnonymous();
        probe.MapGet("/missing", string () => throw new EntityNotFoundException(typeof(ProbeInput), 7)).AllowAnonymous();
        probe.MapGet("/broken", string () => throw new InvalidOperationException("secret insides")).AllowAnonymous();
        probe.MapGet("/deadlock", string () => throw new DbUpdateException(
            "failed", new Npgsql.PostgresException("deadlock detected", "ERROR", "ERROR", Npgsql.PostgresErrorCodes.DeadlockDetected))).AllowAnonymous();
        probe.MapGet("/stale", string () => throw new StaleEntityException("stale")
        {
            ChangedBy = "hb-leader",
            ChangedAt = new DateTime(2026, 11, 19, 8, 10, 0, DateTimeKind.Utc)
        }).AllowAnonymous();
    }

    private sealed class ProbePermissions : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context) => context.AddGroup("Probe").AddPermission(Permission);
    }

    private sealed class ProbeMenu : IMenuContributor
    {
        public Task ConfigureMenuAsync(MenuConfigurationContext context)
        {
            if (context.Menu.Name == XinyuMenus.Office)
                context.Menu
                    .AddItem(new ApplicationMenuItem("Probe.Last", "last", "/last", order: 9))
                    .AddItem(new ApplicationMenuItem("Probe.First", "first", "/first", order: 1))
                    .AddItem(new ApplicationMenuItem("Probe.Things", "things", "/things", order: 5, requiredPermissionName: Permission))
                    .AddItem(new ApplicationMenuItem("Probe.Empty", "a heading with nothing below"));
            return Task.CompletedTask;
        }
    }
}

internal sealed record ProbeInput([Required, StringLength(5)] string Name, [Range(1, 9)] int Count = 1, IReadOnlyList<ProbeLine>? Lines = null);

internal sealed record ProbeLine([MaxLength(3)] string Text);
