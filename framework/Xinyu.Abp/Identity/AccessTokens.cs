using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.Identity;

/// <summary>Opaque bearer tokens: half an hour, kept as hashes, ended early by whatever changes the account's stamp.</summary>
internal sealed class AccessTokens(XinyuDbContext db, PrincipalFactory principals, IGuidGenerator guids, IClock clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public async Task<string> IssueAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        var identity = await principals.CreateIdentityAsync(user, XinyuAuthentication.Bearer);
        var isOfficial = identity.FindAll(XinyuClaimTypes.Role).Any(c => XinyuRoles.Officials.Contains(c.Value));
        identity.AddClaim(new Claim(
            XinyuClaimTypes.Audience, isOfficial ? XinyuAuthentication.OfficeAudience : XinyuAuthentication.PortalAudience));
        var claims = JsonSerializer.Serialize(identity.Claims.Select(c => new[] { c.Type, c.Value }));
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await db.Set<AccessToken>().Where(t => t.ExpiresAt < clock.Now).ExecuteDeleteAsync(cancellationToken);
        db.Add(new AccessToken(guids.Create(), user.Id, Hash(token), claims, user.SecurityStamp, clock.Now + Lifetime));
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Null when the token is unknown or over, or the account is closed, locked or has changed.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Hash(token);
        var now = clock.Now;
        var claims = await (
            from stored in db.Set<AccessToken>()
            join user in db.Set<IdentityUser>() on stored.UserId equals user.Id
            where stored.Hash == hash && stored.ExpiresAt > now && user.IsActive && user.SecurityStamp == stored.SecurityStamp
            select stored.Claims).SingleOrDefaultAsync(cancellationToken);
        if (claims is null)
            return null;
        var identity = new ClaimsIdentity(XinyuAuthentication.Bearer, XinyuClaimTypes.UserName, XinyuClaimTypes.Role);
        foreach (var claim in JsonSerializer.Deserialize<string[][]>(claims)!)
            identity.AddClaim(new Claim(claim[0], claim[1]));
        return new ClaimsPrincipal(identity);
    }

    public Task RevokeAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Hash(token);
        return db.Set<AccessToken>().Where(t => t.Hash == hash).ExecuteDeleteAsync(cancellationToken);
    }

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
