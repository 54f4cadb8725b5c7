using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Web;

public sealed class SetupLinkTests
{
    [Fact]
    public async Task The_link_in_the_log_makes_one_administrator()
    {
        await using var host = new ProbeHost();
        await host.InitializeAsync();
        var link = host.Services.GetRequiredService<SetupLink>();
        var token = await link.OfferAsync();
        var client = host.CreateClient();
        (await client.GetAsync("/account/setup?token=wrong")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var made = await client.PostFormAsync(
            $"/account/setup?token={token}", ("Input.UserName", "root"), ("Input.Password", ProbeHost.Password), ("Input.Again", ProbeHost.Password));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect, await made.Content.ReadAsStringAsync());
        using var root = await host.SignedInByTokenAsync("root");
        (await root.GetStringAsync("/api/account/me")).ShouldContain(XinyuRoles.SystemAdmin);

        (await client.GetAsync($"/account/setup?token={token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await link.OfferAsync()).ShouldBeNull();
        await Should.ThrowAsync<BusinessException>(link.UseAsync(token, "second", ProbeHost.Password));
        (await host.FromDatabaseAsync(db => db.Set<IdentityUser>().CountAsync())).ShouldBe(1);
    }
}
