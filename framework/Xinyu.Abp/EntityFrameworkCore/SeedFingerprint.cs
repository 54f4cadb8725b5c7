using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Xinyu.Abp.Data;
using Xinyu.Abp.Modularity;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>What the seeded data follows from: the contributors, the programs that are loaded, and the files they read.</summary>
internal static class SeedFingerprint
{
    public static string Of(IEnumerable<Type> contributors, IEnumerable<IDataSeedFiles> files, IModuleContainer modules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in Programs(modules).OrderBy(a => a.FullName, StringComparer.Ordinal))
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var contributor in contributors)
            hash.AppendData(Encoding.UTF8.GetBytes(contributor.FullName!));
        foreach (var setting in files.SelectMany(f => f.SeedSettings).Order(StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes(setting));
        foreach (var file in files.SelectMany(f => f.SeedFiles).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The modules and what they are made of; a plug-in seeds nothing.</summary>
    private static HashSet<Assembly> Programs(IModuleContainer modules)
    {
        var programs = modules.Modules.Where(m => !m.IsLoadedAsPlugIn).Select(m => m.Assembly).ToHashSet();
        foreach (var name in programs.SelectMany(a => a.GetReferencedAssemblies()).Where(n => n.Name!.StartsWith("Xinyu.", StringComparison.Ordinal)).ToList())
            programs.Add(Assembly.Load(name));
        return programs;
    }
}
