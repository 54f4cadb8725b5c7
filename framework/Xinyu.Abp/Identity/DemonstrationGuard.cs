using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Abp.Identity;

/// <summary>Demonstration accounts work in Development, and only while the host listens on loopback alone.</summary>
internal sealed class DemonstrationGuard(IHostEnvironment environment, IServer server) : ISignInGuard
{
    public ValueTask<string?> RefuseAsync(IdentityUser user) => ValueTask.FromResult(
        user.IsDemonstration() && !(environment.IsDevelopment() && ListensOnLoopbackOnly()) ? "Account:DemonstrationRefused" : null);

    private bool ListensOnLoopbackOnly() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses is not { } addresses || addresses.All(IsLoopback);

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address.Replace("://+", "://0.0.0.0", StringComparison.Ordinal).Replace("://*", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
