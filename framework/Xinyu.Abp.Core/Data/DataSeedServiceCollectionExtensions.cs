using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.Data;

public static class DataSeedServiceCollectionExtensions
{
    /// <summary>Contributors run in the order of their registration, which is the order of the modules.</summary>
    public static IServiceCollection AddDataSeedContributor<TContributor>(this IServiceCollection services)
        where TContributor : class, IDataSeedContributor =>
        services.Configure<DataSeedOptions>(o => o.Contributors.Add(typeof(TContributor))).AddScoped<IDataSeedContributor, TContributor>();
}
