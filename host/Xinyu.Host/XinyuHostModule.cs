using Xinyu.Abp;
using Xinyu.Abp.DependencyInjection;
using Xinyu.Abp.Modularity;
using Xinyu.Approval;
using Xinyu.Complaints;
using Xinyu.Data.PostgreSql;
using Xinyu.Data.Sqlite;
using Xinyu.Data.SqlServer;
using Xinyu.Host.Demonstration;
using Xinyu.Portal;
using Xinyu.Supervision;
using Xinyu.SystemAdmin;
using Xinyu.Workbench;

namespace Xinyu.Host;

/// <summary>The whole composition; <c>Modules:&lt;Name&gt;:Enabled=false</c> leaves a module out.</summary>
[DependsOn(
    typeof(XinyuAbpModule),
    typeof(XinyuDataSqliteModule),
    typeof(XinyuDataPostgreSqlModule),
    typeof(XinyuDataSqlServerModule),
    typeof(XinyuApprovalModule),
    typeof(XinyuPortalModule),
    typeof(XinyuWorkbenchModule),
    typeof(XinyuSupervisionModule),
    typeof(XinyuComplaintsModule),
    typeof(XinyuSystemAdminModule))]
public class XinyuHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Services.GetSingletonInstance<IAbpHostEnvironment>().EnvironmentName == Environments.Development)
            context.Services.AddDemonstration(context.Services.GetConfiguration());
    }
}
