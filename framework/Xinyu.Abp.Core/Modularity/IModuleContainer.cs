namespace Xinyu.Abp.Modularity;

public interface IModuleContainer
{
    /// <summary>All loaded modules, each after everything it depends on, the startup module last.</summary>
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}
