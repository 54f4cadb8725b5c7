using Xinyu.Abp.Modularity;

namespace Xinyu.Abp;

/// <summary>Abstractions that contracts and plug-ins may know; free of ASP.NET Core and Entity Framework.</summary>
public class AbpCoreModule : AbpModule
{
}
