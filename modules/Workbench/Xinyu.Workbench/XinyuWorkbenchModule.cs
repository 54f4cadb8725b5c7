using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Workbench;

/// <summary>The officials' pages: inbox, case, actions, counter.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuWorkbenchModule : AbpModule
{
}
