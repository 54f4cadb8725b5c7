using Microsoft.Extensions.Options;
using Xinyu.Abp.Data;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>
/// What decides which permissions plug-ins bring: their manifests, the keys they are believed by, and which are turned off. Read
/// without loading any plug-in, for which a start does not wait.
/// </summary>
internal sealed class PlugInSeedFiles(IOptions<PlugInOptions> options) : IDataSeedFiles
{
    public IEnumerable<string> SeedFiles
    {
        get
        {
            var roots = options.Value.InstalledPath is { Length: > 0 } installed ? [options.Value.FullPath, installed] : new[] { options.Value.FullPath };
            var manifests = roots.SelectMany(PlugInFolders.Below).Select(folder => Path.Combine(folder, ManifestReader.FileName)).Where(File.Exists);
            var keys = options.Value.FullKeysPath;
            return Directory.Exists(keys) ? manifests.Concat(Directory.EnumerateFiles(keys)) : manifests;
        }
    }

    public IEnumerable<string> SeedSettings => options.Value.Disabled;
}
