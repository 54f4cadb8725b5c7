using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Modularity;

namespace Xinyu.Data.Sqlite;

/// <summary>One file, one host: the default, and what the two-command start uses.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuDataSqliteModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, SqliteDatabaseProvider>();
}
