using System.Reflection;
using System.Runtime.Loader;
using Xinyu.Plugins.Packaging.Inspection;

namespace Xinyu.Plugins.Packaging.Loading;

/// <summary>
/// One plug-in version's assemblies. What is shared comes from the host; all else comes from the package or is an
/// error, so that a plug-in never runs with a library version that it was not tested with. The host and the conformance run load alike.
/// </summary>
public sealed class PlugInLoadContext(string pin, string entryPath) : AssemblyLoadContext(pin)
{
    private readonly AssemblyDependencyResolver _resolver = new(entryPath);

    public Assembly LoadEntry() => LoadFromAssemblyPath(entryPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (SharedAssemblies.Contains(assemblyName.Name!))
            return null;
        if (_resolver.ResolveAssemblyToPath(assemblyName) is { } path)
            return LoadFromAssemblyPath(path);
        if (!string.IsNullOrEmpty(assemblyName.CultureName))
            return null;
        throw new FileNotFoundException($"{Name}: {assemblyName} is not in the package.", assemblyName.Name);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;
}
