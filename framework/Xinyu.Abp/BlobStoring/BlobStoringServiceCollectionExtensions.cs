using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BlobStoring;

internal static class BlobStoringServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuBlobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(BlobMapping.Map));
        services.TryAddScoped(typeof(IBlobContainer<>), typeof(BlobContainer<>));
        if (string.Equals(configuration["Blobs:Store"], "Database", StringComparison.OrdinalIgnoreCase))
            services.TryAddSingleton<IBlobContentStore, DatabaseBlobContentStore>();
        else
            services.TryAddSingleton<IBlobContentStore, FileBlobContentStore>();
        return services;
    }
}
