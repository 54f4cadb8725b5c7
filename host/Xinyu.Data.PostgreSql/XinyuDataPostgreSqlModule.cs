using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Modularity;

namespace Xinyu.Data.PostgreSql;

/// <summary>Production: several hosts may share one PostgreSQL database.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuDataPostgreSqlModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, PostgreSqlDatabaseProvider>();
}
