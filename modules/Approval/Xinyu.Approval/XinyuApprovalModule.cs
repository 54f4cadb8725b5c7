using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.Modularity;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval;

/// <summary>The shared approval domain: items, cases, flows, posts, documents, licences; alone calls plug-ins.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuApprovalModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddDepartmentPlugIns(context.Services.GetConfiguration());

    public override void OnApplicationInitialization(ApplicationInitializationContext context) =>
        _ = context.ServiceProvider.GetRequiredService<PlugInRegistry>().All;
}
