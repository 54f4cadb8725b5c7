using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Conformance.Capabilities;

/// <summary>
/// Reads the package's assemblies, its own dependencies included, for uses of what must be declared. Nothing is loaded. It sees
/// what is written, not what the framework does in turn; a load context is not a sandbox, and neither is this.
/// </summary>
public static class CapabilityScan
{
    /// <summary>What the compiler writes for arrays in a span and for text switches; nobody can write into a class of this name.</summary>
    private const string CompilersOwn = "<PrivateImplementationDetails>";

    /// <returns>One use for each method and member, those that the manifest declares included.</returns>
    public static IReadOnlyList<MemberUse> Uses(string folder, PlugInManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return [.. manifest.Files.Select(f => f.Path)
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Uses(Path.Combine(folder, path), path))
            .Distinct()];
    }

    public static IReadOnlyList<MemberUse> Undeclared(string folder, PlugInManifest manifest) =>
        [.. Uses(folder, manifest).Where(u => !manifest.Capabilities.Contains(u.Capability))];

    private static List<MemberUse> Uses(string file, string assembly)
    {
        using var image = new PEReader(File.OpenRead(file));
        // a library for one platform: not of .NET, so all of it is native code
        if (!image.HasMetadata)
            return [new(Capability.Native, assembly, assembly, assembly)];
        var metadata = image.GetMetadataReader();
        var names = new MemberNames(metadata);
        var uses = new List<MemberUse>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var name = names.Of(method);
            if (name.StartsWith(CompilersOwn, StringComparison.Ordinal))
                continue;
            if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
                uses.Add(new(Capability.Native, assembly, name, Imported(metadata, method)));
            uses.AddRange(Attributes(metadata, names, method.GetCustomAttributes()).Select(u => new MemberUse(u.Capability, assembly, name, u.Member)));
            if (method.RelativeVirtualAddress != 0 && (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL)
                uses.AddRange(Calls(names, image.GetMethodBody(method.RelativeVirtualAddress)).Select(u => new MemberUse(u.Capability, assembly, name, u.Member)));
        }

        uses.AddRange(Attributes(metadata, names, metadata.GetAssemblyDefinition().GetCustomAttributes())
            .Select(u => new MemberUse(u.Capability, assembly, assembly, u.Member)));
        return uses;
    }

    private static IEnumerable<(Capability Capability, string Member)> Calls(MemberNames names, MethodBodyBlock body)
    {
        foreach (var token in MethodTokens.Of(body))
        {
            if (names.Foreign(token) is { } used && CapabilityRules.Of(used.Type, used.Member, used.ByName) is { } capability)
                yield return (capability, $"{used.Type}.{used.Member}");
        }
    }

    /// <summary>Attributes by which the runtime opens what is closed. All others say something and do nothing.</summary>
    private static IEnumerable<(Capability Capability, string Member)> Attributes(
        MetadataReader metadata, MemberNames names, CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            if (names.Foreign(metadata.GetCustomAttribute(handle).Constructor) is { } used
                && used.Type is "System.Runtime.CompilerServices.UnsafeAccessorAttribute" or "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute")
                yield return (Capability.Reflection, used.Type);
        }
    }

    private static string Imported(MetadataReader metadata, MethodDefinition method)
    {
        var import = method.GetImport();
        var library = import.Module.IsNil ? "?" : metadata.GetString(metadata.GetModuleReference(import.Module).Name);
        return $"{library}!{metadata.GetString(import.Name)}";
    }
}
