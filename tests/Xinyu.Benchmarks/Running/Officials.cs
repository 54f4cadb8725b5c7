using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Posts;
using Xinyu.Host;

namespace Xinyu.Benchmarks.Running;

/// <summary>Accounts with their posts, made by the product's own services in this process: in Production only an administrator could.</summary>
internal static class Officials
{
    public const string Password = "Abcdefgh12";
    public const string Department = "HB";
    public static readonly string[] Posts = [XinyuRoles.Window, XinyuRoles.Handler, XinyuRoles.Reviewer, XinyuRoles.Leader];

    public static string NameOf(string post) => $"hb-{post}";

    public static async Task AppointAsync(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.Logging.ClearProviders();
        await builder.AddApplicationAsync<XinyuHostModule>();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var post in Posts)
            await AppointAsync(scope.ServiceProvider, post);
    }

    private static async Task AppointAsync(IServiceProvider services, string post)
    {
        var users = services.GetRequiredService<IdentityUserManager>();
        var user = new IdentityUser(services.GetRequiredService<IGuidGenerator>().Create(), NameOf(post), null) { Name = NameOf(post) };
        (await users.CreateAsync(user, Password)).CheckErrors();
        (await users.SetRolesAsync(user, [post])).CheckErrors();
        var unit = await services.GetRequiredService<XinyuDbContext>().Set<OrganizationUnit>().SingleAsync(u => u.Code == Department);
        await users.SetOrganizationUnitsAsync(user, unit.Id);
        await services.GetRequiredService<IPosts>().AppointAsync(new AppointInput(user.Id, NameOf(post), Department, post, new DateOnly(2007, 12, 1), null));
    }
}
