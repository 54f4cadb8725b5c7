using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Modularity;

namespace Xinyu.Data.SqlServer;

/// <summary>For cities that run SQL Server already; several hosts may share one database.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuDataSqlServerModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, SqlServerDatabaseProvider>();
}
