using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Xinyu.Abp.EntityFrameworkCore;

internal sealed class MappingSetModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), designTime, (context as XinyuDbContext)?.MappingSet);
}
