using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BackgroundJobs;

internal static class BackgroundJobMapping
{
    public static void Map(ModelBuilder model, XinyuDbContext _) => model.Entity<StoredJob>(job =>
    {
        job.ToTable("abp_BackgroundJobs");
        job.Property(x => x.JobName).HasMaxLength(256);
        job.Property(x => x.JobArgs).IsText();
        job.Property(x => x.LastError).HasMaxLength(StoredJob.MaxErrorLength);
        job.HasIndex(x => new { x.IsAbandoned, x.NextTryTime });
    });
}
