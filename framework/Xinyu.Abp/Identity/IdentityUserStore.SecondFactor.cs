using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Xinyu.Abp.Identity;

internal sealed partial class IdentityUserStore
{
    private const string Provider = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";
    private const string RecoveryCodesName = "RecoveryCodes";
    private readonly IDataProtector _protector = protection.CreateProtector("Xinyu.Abp.Identity.AuthenticatorKey");

    public Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken) =>
        Set(() => user.SetToken(Provider, KeyName, _protector.Protect(key)));

    public Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.FindToken(Provider, KeyName)?.Value is { } secret ? _protector.Unprotect(secret) : null);

    public Task ReplaceCodesAsync(IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Set(() => user.SetToken(Provider, RecoveryCodesName, string.Join(';', recoveryCodes.Select(Hash))));

    public Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        var codes = Codes(user);
        var used = codes.Remove(Hash(code));
        if (used)
            user.SetToken(Provider, RecoveryCodesName, string.Join(';', codes));
        return Task.FromResult(used);
    }

    public Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(Codes(user).Count);

    private static List<string> Codes(IdentityUser user) =>
        [.. user.FindToken(Provider, RecoveryCodesName)?.Value?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? []];

    private static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
