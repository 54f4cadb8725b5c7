using Xinyu.Abp.Modularity;

namespace Xinyu.Abp;

/// <summary>The framework as one module: each folder registers its services by one extension method called here.</summary>
[DependsOn(typeof(AbpCoreModule))]
public class XinyuAbpModule : AbpModule
{
}
