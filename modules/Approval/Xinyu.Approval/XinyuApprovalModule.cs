using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Approval;

/// <summary>The shared approval domain: items, cases, flows, posts, documents, licences; alone calls plug-ins.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuApprovalModule : AbpModule
{
}
