using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BlobStoring;

internal static class BlobMapping
{
    private const int HashLength = 64;

    public static void Map(ModelBuilder model, XinyuDbContext _)
    {
        model.Entity<Blob>(blob =>
        {
            blob.ToTable("abp_Blobs");
            blob.HasKey(x => new { x.Container, x.Name });
            blob.Property(x => x.Container).HasMaxLength(128);
            blob.Property(x => x.Name).HasMaxLength(256);
            blob.Property(x => x.Sha256).HasMaxLength(HashLength);
            blob.HasIndex(x => x.Sha256);
        });
        model.Entity<StoredBlobContent>(content =>
        {
            content.ToTable("abp_BlobContents");
            content.HasKey(x => x.Sha256);
            content.Property(x => x.Sha256).HasMaxLength(HashLength);
        });
    }
}
