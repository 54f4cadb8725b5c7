using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Tests.Abp.Web;

public sealed class MenuTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_menu_is_ordered_and_shows_what_the_reader_may_open()
    {
        (await NamesAsync([])).ShouldBe(["Probe.First", "Probe.Last"]);
        await host.InScopeAsync(services => services.GetRequiredService<IPermissionManager>()
            .SetAsync(XinyuProbeModule.Permission, PermissionProviders.Role, "menu-reader", true));
        (await NamesAsync(["menu-reader"])).ShouldBe(["Probe.First", "Probe.Things", "Probe.Last"]);
    }

    private async Task<List<string>> NamesAsync(string[] roles)
    {
        var principal = new ClaimsPrincipal(new ClaimsIdentity(roles.Select(r => new Claim(XinyuClaimTypes.Role, r)), "test"));
        using var change = host.Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(principal);
        await using var scope = host.Services.CreateAsyncScope();
        var menu = await scope.ServiceProvider.GetRequiredService<IMenuManager>().GetAsync(XinyuMenus.Office);
        return [.. menu.Items.Select(i => i.Name)];
    }
}
