using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Abp.Data;

/// <summary>The one folder the host writes to (<c>App:DataPath</c>, by default <c>data</c> beside the host): database file, blobs, keys.</summary>
public sealed class AppDataPath
{
    public AppDataPath(IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(environment);
        var configured = configuration["App:DataPath"];
        Root = Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? "data" : configured, environment.ContentRootPath);
    }

    public string Root { get; }

    /// <summary>A folder below the root, made when it is missing.</summary>
    public string Folder(params string[] parts)
    {
        var path = Path.Combine([Root, .. parts]);
        Directory.CreateDirectory(path);
        return path;
    }
}
