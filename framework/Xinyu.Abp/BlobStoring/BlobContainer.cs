using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BlobStoring;

internal sealed class BlobContainer<TContainer>(XinyuDbContext db, IBlobContentStore contents) : IBlobContainer<TContainer>
    where TContainer : class
{
    private static readonly string Container = BlobContainerNameAttribute.GetContainerName<TContainer>();

    public async Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        var existing = await FindAsync(name, cancellationToken);
        if (existing is not null && !overrideExisting)
            throw new AbpException($"文件“{name}”已经存在。 The blob \"{name}\" exists already.");
        var content = await contents.WriteAsync(stream, cancellationToken);
        var blob = existing ?? new Blob(Container, name);
        blob.PointTo(content);
        if (existing is null)
            db.Add(blob);
    }

    public async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(name, cancellationToken) is not { } blob)
            return false;
        db.Remove(blob);
        return true;
    }

    public async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) =>
        await FindAsync(name, cancellationToken) is not null;

    public async Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await GetOrNullAsync(name, cancellationToken)
        ?? throw new AbpException($"没有文件“{name}”。 There is no blob \"{name}\".");

    public async Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) =>
        await FindAsync(name, cancellationToken) is { } blob ? await contents.OpenAsync(blob.Sha256, cancellationToken) : null;

    private ValueTask<Blob?> FindAsync(string name, CancellationToken cancellationToken) =>
        db.Set<Blob>().FindAsync([Container, name], cancellationToken);
}
