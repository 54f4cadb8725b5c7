using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EntityFrameworkCore;

internal static class EntityFrameworkCoreServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuEntityFrameworkCore(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<AppDataPath>();
        services.TryAddSingleton<DatabaseChoice>();
        services.TryAddSingleton<PlainRows>();
        services.TryAddSingleton<DatabaseStartup>();
        services.TryAddSingleton<CommitSignals>();
        services.TryAddSingleton<LocalDistributedLock>();
        services.TryAddSingleton<IAbpDistributedLock>(provider =>
        {
            var database = provider.GetRequiredService<DatabaseChoice>();
            return database.Provider.CreateLock(database.ConnectionString) ?? provider.GetRequiredService<LocalDistributedLock>();
        });
        services.TryAddSingleton<IDataSeeder, DataSeeder>();
        services.TryAddScoped<DepartmentScope>();
        services.TryAddScoped(provider => new UnitOfWork(
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<AuditScope>(),
            provider.GetRequiredService<CommitSignals>()));
        services.AddDbContext<XinyuDbContext>((provider, builder) =>
        {
            var database = provider.GetRequiredService<DatabaseChoice>();
            builder.ReplaceService<IModelCacheKeyFactory, MappingSetModelCacheKeyFactory>();
            builder.AddInterceptors(new CommitInterceptor());
            // a host without one of the modules has a smaller model than the migrations; a test compares the whole one
            builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
            database.Provider.Configure(builder, database.ConnectionString);
        }, ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        return services;
    }
}
