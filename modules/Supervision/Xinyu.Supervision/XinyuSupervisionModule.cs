using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Supervision;

/// <summary>Ledger, rules, cards, urging, performance, statistics; changes no case.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuSupervisionModule : AbpModule
{
}
