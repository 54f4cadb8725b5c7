using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Security.Claims;
using IdentityUser = Xinyu.Abp.Identity.IdentityUser;

namespace Xinyu.Tests.Hosting;

public sealed class RenewedPrincipalTests
{
    [Fact]
    public async Task A_cookie_that_is_renewed_by_its_security_stamp_keeps_its_department()
    {
        await using var host = new TestHost();
        using var official = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        await using var scope = host.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().FindByNameAsync("hb-window");
        var renewed = await scope.ServiceProvider.GetRequiredService<SignInManager<IdentityUser>>().CreateUserPrincipalAsync(user!);
        renewed.FindFirst(XinyuClaimTypes.Department)?.Value.ShouldBe("HB");
        renewed.FindFirst(XinyuClaimTypes.Name).ShouldNotBeNull();
    }
}
