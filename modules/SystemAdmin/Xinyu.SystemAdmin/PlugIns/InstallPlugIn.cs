using Microsoft.AspNetCore.Http;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.PlugIns;

/// <summary>An uploaded package is installed, or refused with the reason and nothing changed.</summary>
internal sealed class InstallPlugIn(IPlugInInstallation installation)
{
    /// <summary>The largest request: the package and what the form adds. What is larger is cut off while it is read.</summary>
    public const long MostRequestBytes = 17 * 1024 * 1024;

    public async Task<PlugInInstalled> ExecuteAsync(IFormFile? package, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        if (package is not null)
            await package.CopyToAsync(content, cancellationToken);
        return await installation.InstallAsync(content.ToArray(), cancellationToken);
    }
}
