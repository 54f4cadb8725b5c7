using System.Net;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;

namespace Xinyu.Tests.Hosting;

public sealed class HomeTests
{
    [Fact]
    public async Task Whoever_signs_in_comes_to_a_page_that_opens_for_him()
    {
        await using var host = new TestHost();
        foreach (var (role, home) in new[] { (XinyuRoles.Window, "/workbench"), (XinyuRoles.Supervisor, "/supervision"), (XinyuRoles.SystemAdmin, "/admin/phases") })
        {
            (await host.OfficialAsync("HB", role, role, appointed: false)).Dispose();
            using var client = new HttpClient(new CookieHandler(host.Server.CreateHandler())) { BaseAddress = host.Server.BaseAddress };
            var answer = await client.PostFormAsync("/account/login", ("Input.UserName", $"hb-{role}"), ("Input.Password", HostPeople.Password));
            answer.Headers.Location?.OriginalString.ShouldBe(home, role);
            (await client.GetAsync(home, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, role);
        }
    }
}
