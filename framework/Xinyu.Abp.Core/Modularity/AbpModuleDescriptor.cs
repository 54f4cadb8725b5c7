using System.Reflection;

namespace Xinyu.Abp.Modularity;

internal sealed class AbpModuleDescriptor(Type type, IAbpModule instance, bool isLoadedAsPlugIn) : IAbpModuleDescriptor
{
    private readonly List<IAbpModuleDescriptor> _dependencies = [];

    public Type Type { get; } = type;

    public Assembly Assembly => Type.Assembly;

    public IAbpModule Instance { get; } = instance;

    public bool IsLoadedAsPlugIn { get; } = isLoadedAsPlugIn;

    public IReadOnlyList<IAbpModuleDescriptor> Dependencies => _dependencies;

    public void AddDependency(IAbpModuleDescriptor descriptor)
    {
        if (!_dependencies.Contains(descriptor))
            _dependencies.Add(descriptor);
    }

    public override string ToString() => Type.FullName ?? Type.Name;
}
