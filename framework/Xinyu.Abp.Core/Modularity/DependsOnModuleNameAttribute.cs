namespace Xinyu.Abp.Modularity;

/// <summary>
/// A dependency on a module whose class is out of reach: modules reference each other's contracts only, so Workbench
/// says that it needs "Approval" by name. The named module must be loaded, and is configured first.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnModuleNameAttribute(params string[] moduleNames) : Attribute
{
    public string[] ModuleNames { get; } = moduleNames;
}
