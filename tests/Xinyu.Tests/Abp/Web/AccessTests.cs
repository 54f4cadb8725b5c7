using System.Net;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.FeatureManagement;
using Xinyu.Abp.Features;
using Xinyu.Abp.Identity;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Tests.Abp.Web;

public sealed class AccessTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task What_says_nothing_about_access_is_denied_to_everybody()
    {
        await host.CreateClient().GetAsync("/api/probe/forgotten").ErrorAsync(HttpStatusCode.Unauthorized);
        await host.AddUserAsync("forgotten", XinyuRoles.SystemAdmin);
        using var client = await host.SignedInByTokenAsync("forgotten");
        await client.GetAsync("/api/probe/forgotten").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_and_not_a_question_for_a_password() =>
        await host.CreateClient().GetAsync("/api/probe/nothing").ErrorAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_permission_of_a_role_counts_at_once_and_so_does_its_loss()
    {
        await host.AddUserAsync("thing-reader", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("thing-reader");
        await client.GetAsync("/api/probe/things").ErrorAsync(HttpStatusCode.Forbidden);

        await GrantAsync(PermissionProviders.Role, XinyuRoles.Handler, true);
        (await client.GetStringAsync("/api/probe/things")).ShouldContain("thing-reader");

        await GrantAsync(PermissionProviders.Role, XinyuRoles.Handler, false);
        await client.GetAsync("/api/probe/things").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_permission_may_be_given_to_one_user()
    {
        var user = await host.AddUserAsync("one-user", XinyuRoles.Window);
        await host.AddUserAsync("other-user", XinyuRoles.Window);
        await GrantAsync(PermissionProviders.User, user.Id.ToString(), true);
        using var one = await host.SignedInByTokenAsync("one-user");
        using var other = await host.SignedInByTokenAsync("other-user");
        (await one.GetAsync("/api/probe/things")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await other.GetAsync("/api/probe/things").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_seeded_grant_that_was_taken_away_stays_away()
    {
        await SeedAsync();
        await GrantAsync(PermissionProviders.Role, XinyuRoles.Reviewer, false);
        await SeedAsync();
        (await host.Services.GetRequiredService<IPermissionStore>()
            .IsGrantedAsync(XinyuProbeModule.Permission, PermissionProviders.Role, XinyuRoles.Reviewer)).ShouldBeFalse();

        Task SeedAsync() => host.InScopeAsync(services => services.GetRequiredService<IPermissionDataSeeder>()
            .SeedAsync(PermissionProviders.Role, XinyuRoles.Reviewer, [XinyuProbeModule.Permission]));
    }

    [Fact]
    public async Task A_closed_module_is_not_found_and_its_menu_is_gone()
    {
        await CloseAsync(true);
        try
        {
            var error = await host.CreateClient().GetAsync("/api/probe/open?days=3").ErrorAsync(HttpStatusCode.NotFound);
            error.Code().ShouldBe(FeatureErrorCodes.Closed);
        }
        finally
        {
            await CloseAsync(false);
        }

        (await host.CreateClient().GetStringAsync("/api/probe/open?days=3")).ShouldBe("3");

        Task CloseAsync(bool closed) => host.InScopeAsync(services => services.GetRequiredService<IFeatureManager>()
            .SetGlobalAsync(ModuleFeatures.Of("Probe"), !closed));
    }

    [Fact]
    public async Task A_change_of_departments_ends_tokens_and_shows_in_the_next()
    {
        await host.AddUserAsync("mover", XinyuRoles.Window);
        using var before = await host.SignedInByTokenAsync("mover");
        var unit = new OrganizationUnit(Guid.CreateVersion7(), "环境保护局").WithCode("HB");
        await host.FromDatabaseAsync(async db =>
        {
            db.Add(unit);
            return await db.SaveChangesAsync();
        });
        await host.WithUserAsync("mover", (users, user) => users.SetOrganizationUnitsAsync(user, unit.Id));

        await before.GetAsync("/api/probe/departments").ErrorAsync(HttpStatusCode.Unauthorized);
        using var after = await host.SignedInByTokenAsync("mover");
        (await after.GetStringAsync("/api/probe/departments")).ShouldBe("""["HB"]""");
    }

    [Fact]
    public async Task Background_work_for_somebody_is_audited_under_that_name()
    {
        var user = await host.AddUserAsync("on-behalf", XinyuRoles.Handler);
        var identity = new ClaimsIdentity([new Claim(XinyuClaimTypes.UserId, user.Id.ToString()), new Claim(XinyuClaimTypes.UserName, "on-behalf")], "test");
        using (host.Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(identity)))
            await GrantAsync(PermissionProviders.Role, "made-on-behalf", true);
        var names = await host.FromDatabaseAsync(db => db.Set<AuditLog>().Where(l => l.UserId == user.Id).Select(l => l.UserName).ToListAsync());
        names.ShouldBe(["on-behalf"]);
    }

    private Task GrantAsync(string provider, string key, bool granted) => host.InScopeAsync(services =>
        services.GetRequiredService<IPermissionManager>().SetAsync(XinyuProbeModule.Permission, provider, key, granted));
}
