using System.Text.Json;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Inspection;

/// <summary>
/// Compares the package with its deps.json. A missing dependency would otherwise show at its first use only, in the
/// middle of a case, or bind to another version that the host happens to have.
/// </summary>
internal static class DependencyFile
{
    public static string NameFor(PlugInManifest manifest) => Path.ChangeExtension(manifest.EntryAssembly, ".deps.json");

    public static PackageProblem? Check(string folder, PlugInManifest manifest)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, NameFor(manifest))));
            var packaged = manifest.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var library in document.RootElement.GetProperty("targets").EnumerateObject().SelectMany(t => t.Value.EnumerateObject()))
            {
                if (Missing(library, packaged) is { } missing)
                    return PackageProblem.Failed("DependencyMissing", ("library", library.Name), ("file", missing));
            }

            return null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return PackageProblem.Failed("DependencyFileUnreadable", ("file", NameFor(manifest)));
        }
    }

    private static string? Missing(JsonProperty library, HashSet<string> packaged)
    {
        var managed = Assets(library, "runtime")
            .Select(path => Path.GetFileName(path.Name))
            .Where(name => !SharedAssemblies.Contains(Path.GetFileNameWithoutExtension(name)));
        var perPlatform = Assets(library, "runtimeTargets").Select(path => path.Name);
        return managed.Concat(perPlatform).FirstOrDefault(name => !packaged.Contains(name));
    }

    private static List<JsonProperty> Assets(JsonProperty library, string kind) =>
        library.Value.TryGetProperty(kind, out var assets) ? [.. assets.EnumerateObject()] : [];
}
