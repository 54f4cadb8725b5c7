using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.BlobStoring;

/// <summary>Contents in the shared database (<c>Blobs:Store=Database</c>); needed for more than one host.</summary>
internal sealed class DatabaseBlobContentStore(IServiceScopeFactory scopes, IClock clock) : IBlobContentStore
{
    public async Task<BlobContent> WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        var bytes = memory.ToArray();
        var content = new BlobContent(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        await using var scope = scopes.CreateAsyncScope();
        var db = Db(scope);
        var now = clock.Now;
        if (await TouchAsync(db, content.Sha256, now, cancellationToken))
            return content;
        db.Add(new StoredBlobContent(content.Sha256, bytes, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // somebody stored the same content in this moment
            if (!await TouchAsync(db, content.Sha256, now, cancellationToken))
                throw;
        }

        return content;
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bytes = await Db(scope).Set<StoredBlobContent>().Where(c => c.Sha256 == sha256)
            .Select(c => c.Bytes).FirstOrDefaultAsync(cancellationToken);
        return bytes is null ? null : new MemoryStream(bytes, writable: false);
    }

    public async Task<IReadOnlyList<string>> ListUntouchedAsync(DateTime since, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Db(scope).Set<StoredBlobContent>().Where(c => c.TouchedTime < since)
            .Select(c => c.Sha256).ToListAsync(cancellationToken);
    }

    public async Task DeleteAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Db(scope).Set<StoredBlobContent>().Where(c => c.Sha256 == sha256).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<bool> TouchAsync(XinyuDbContext db, string sha256, DateTime now, CancellationToken cancellationToken) =>
        await db.Set<StoredBlobContent>().Where(c => c.Sha256 == sha256)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.TouchedTime, now), cancellationToken) > 0;

    private static XinyuDbContext Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
}
