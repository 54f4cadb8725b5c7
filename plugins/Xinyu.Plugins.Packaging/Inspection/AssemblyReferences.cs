using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Inspection;

/// <summary>
/// Reads the assemblies' metadata without loading them: a damaged file, and a reference to what is neither in the
/// package nor shared (for example the host's own code), are seen before anything runs.
/// </summary>
internal static class AssemblyReferences
{
    public static PackageProblem? Check(string folder, PlugInManifest manifest)
    {
        var assemblies = manifest.Files.Select(f => f.Path)
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !path.Contains('/'))
            .ToList();
        var packaged = assemblies.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in assemblies)
        {
            try
            {
                using var reader = new PEReader(File.OpenRead(Path.Combine(folder, assembly)));
                if (!reader.HasMetadata)
                    return PackageProblem.Failed("AssemblyUnreadable", ("file", assembly));
                var metadata = reader.GetMetadataReader();
                var unknown = metadata.AssemblyReferences
                    .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                    .FirstOrDefault(name => !packaged.Contains(name) && !SharedAssemblies.Contains(name));
                if (unknown is not null)
                    return PackageProblem.Failed("ReferenceUnknown", ("file", assembly), ("reference", unknown));
            }
            catch (BadImageFormatException)
            {
                return PackageProblem.Failed("AssemblyUnreadable", ("file", assembly));
            }
        }

        return null;
    }
}
