using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Plugins.Storage;

namespace Xinyu.Approval.PlugIns.Data;

/// <summary>Each operation has its own scope and transaction: a plug-in runs beside the use case, on another thread.</summary>
internal sealed class DatabasePlugInStore(string plugInId, IServiceScopeFactory scopes) : IPlugInStore
{
    private const int MaxValueBytes = 64 * 1024;

    public async Task<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Entries(scope).AsNoTracking().Where(e => e.Key == key).Select(e => e.Value).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task SetAsync(string key, string value, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        if (key.Length > PlugInMapping.MaxKeyLength || Encoding.UTF8.GetByteCount(value) > MaxValueBytes)
            throw new ArgumentException(
                $"键最长 {PlugInMapping.MaxKeyLength} 个字符，值最大 {MaxValueBytes} 字节。 " +
                $"A key has at most {PlugInMapping.MaxKeyLength} characters and a value {MaxValueBytes} bytes.", nameof(value));
        await using var scope = scopes.CreateAsyncScope();
        var db = Database(scope);
        if (await Entries(scope).FirstOrDefaultAsync(e => e.Key == key, cancellationToken) is { } entry)
            entry.Change(value);
        else
            db.Add(new PlugInStoreEntry(plugInId, key, value));
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task RemoveAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Entries(scope).Where(e => e.Key == key).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Entries(scope).AsNoTracking().Where(e => e.Key.StartsWith(prefix)).Select(e => e.Key).Order().ToListAsync(cancellationToken);
    }

    private IQueryable<PlugInStoreEntry> Entries(AsyncServiceScope scope) =>
        Database(scope).Set<PlugInStoreEntry>().Where(e => e.PlugInId == plugInId);

    private static XinyuDbContext Database(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
}
