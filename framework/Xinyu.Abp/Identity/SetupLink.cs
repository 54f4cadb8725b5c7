using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

/// <summary>
/// The first administrator. A host that finds none prints a one-time link to its log; whoever can read the log may
/// use it, until there is an administrator or the host is started again.
/// </summary>
internal sealed class SetupLink(
    IServiceScopeFactory scopes, PlainRows rows, IServer server, IHostApplicationLifetime lifetime, ILogger<SetupLink> logger)
{
    private byte[]? _tokenHash;

    /// <summary>Called when all data is seeded; null when there is an administrator.</summary>
    public async Task<string?> OfferAsync()
    {
        if (await HasAdministratorAsync())
            return null;
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
        _tokenHash = Hash(token);
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            logger.LogWarning(
                "还没有系统管理员。请打开此一次性链接建立第一个： There is no system administrator yet; create the first one at {Link}",
                $"{address}/account/setup?token={token}");
        });
        return token;
    }

    public bool IsValid(string? token) =>
        _tokenHash is { } expected && token is not null && CryptographicOperations.FixedTimeEquals(expected, Hash(token));

    public async Task UseAsync(string? token, string userName, string password)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (!IsValid(token) || await HasAdministratorAsync())
            throw new BusinessException("Account:SetupLinkInvalid");
        var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
        var role = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<IdentityRole>().SingleAsync(r => r.Name == XinyuRoles.SystemAdmin);
        var user = new IdentityUser(Guid.CreateVersion7(), userName.Trim(), null) { Name = "系统管理员" };
        user.AddRole(role.Id);
        (await users.CreateAsync(user, password)).CheckErrors();
        _tokenHash = null;
    }

    private async Task<bool> HasAdministratorAsync()
    {
        foreach (var role in await rows.ReadAsync(new("abp_Roles", "Id") { Where = [("Name", XinyuRoles.SystemAdmin)] }, row => row.GetGuid(0)))
        {
            if ((await rows.ReadAsync(new("abp_UserRoles", "UserId") { Where = [("RoleId", role)] }, row => row.GetGuid(0))).Count > 0)
                return true;
        }

        return false;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
