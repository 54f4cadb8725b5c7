using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.SystemAdmin;

/// <summary>Organisation, roles, flows, items, calendar, phases, plug-ins, parameters, audit.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuSystemAdminModule : AbpModule
{
}
