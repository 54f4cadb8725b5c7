using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Posts;

namespace Xinyu.Tests.Hosting;

/// <summary>People before a test's host: officials with their posts, and applicants who registered on the portal.</summary>
internal static class HostPeople
{
    public const string Password = "Abcdefgh12";

    public static async Task<HttpClient> OfficialAsync(this TestHost host, string department, string post, string role, bool appointed = true, string? userName = null)
    {
        var name = userName ?? $"{department}-{post}".ToLowerInvariant();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            var users = services.GetRequiredService<IdentityUserManager>();
            var user = new IdentityUser(services.GetRequiredService<IGuidGenerator>().Create(), name, null) { Name = name };
            (await users.CreateAsync(user, Password)).CheckErrors();
            (await users.SetRolesAsync(user, [role])).CheckErrors();
            var unit = await services.GetRequiredService<XinyuDbContext>().Set<OrganizationUnit>().SingleAsync(u => u.Code == department);
            await users.SetOrganizationUnitsAsync(user, unit.Id);
            if (appointed) await services.GetRequiredService<IPosts>().AppointAsync(new AppointInput(user.Id, name, department, post, new DateOnly(2007, 12, 1), null));
        }
        return await host.SignedInAsync(name);
    }

    public static async Task<HttpClient> EnterpriseAsync(this TestHost host, string userName, string body = "91360500MA35ABCD1")
    {
        using var client = host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/portal/registration", new
        {
            kind = "enterprise", name = "新余市铸造有限公司", idNumber = body + UnifiedSocialCreditCode.CheckCharacter(body), contactName = "张某",
            phone = "13800000000", userName, password = Password,
        });
        answer.EnsureSuccessStatusCode();
        return await host.SignedInAsync(userName);
    }

    public static async Task<HttpClient> SignedInAsync(this TestHost host, string userName)
    {
        var client = host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/account/token", new { userName, password = Password });
        var token = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }
}
