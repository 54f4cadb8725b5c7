using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>
/// Keeps the guide in memory: it is read with every page and changes a few times a year. Whether the copy is old is asked
/// of one row, at most every 200 ms, so that every host shows an opened phase at once. Definitions of a version never
/// change and are parsed once, when a page first shows more of the item than a list does.
/// </summary>
internal sealed class GuideShelf(IServiceScopeFactory scopes, PlainRows rows, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Recheck = TimeSpan.FromMilliseconds(200);
    private readonly SemaphoreSlim _loading = new(1, 1);
    private readonly ConcurrentDictionary<(string Code, int Version), ItemDefinition> _parsed = new();
    private volatile Shelved? _shelved;

    private sealed record Shelved(GuideBook Book, long CheckedAt);

    public ValueTask<GuideBook> GetAsync(CancellationToken cancellationToken = default) =>
        _shelved is { } shelved && time.GetElapsedTime(shelved.CheckedAt) < Recheck ? new(shelved.Book) : new(LoadAsync(cancellationToken));

    /// <summary>The version an application is pinned to, also when a newer one is offered.</summary>
    public async ValueTask<ItemDefinition> DefinitionAsync(string code, int version, CancellationToken cancellationToken)
    {
        if (_parsed.TryGetValue((code, version), out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<PortalItem>().AsNoTracking()
            .FirstOrDefaultAsync(i => i.Code == code && i.ItemVersion == version, cancellationToken);
        return Parse(row ?? throw new EntityNotFoundException(typeof(ItemDefinition), $"{code} v{version}"));
    }

    public void Dispose() => _loading.Dispose();

    private async Task<GuideBook> LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_shelved is { } fresh && time.GetElapsedTime(fresh.CheckedAt) < Recheck) return fresh.Book;
            var stamp = (await rows.ReadAsync(new("ptl_GuideStamps", "Number"), row => row.GetInt32(0), cancellationToken)).SingleOrDefault();
            var book = _shelved is { } same && same.Book.Stamp == stamp ? same.Book : await ReadAsync(stamp, cancellationToken);
            _shelved = new(book, time.GetTimestamp());
            return book;
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<GuideBook> ReadAsync(int stamp, CancellationToken cancellationToken)
    {
        var departments = await rows.ReadAsync(
            new("ptl_Departments", "DefinitionJson"), row => StoredJson.Read<DepartmentDefinition>(row.GetString(0)), cancellationToken);
        var byCode = departments.ToDictionary(d => d.Code);
        var items = await rows.ReadAsync(
            new("ptl_Items", "ItemVersion", "Open", "DefinitionJson") { Where = [("IsCurrent", true)] },
            row => (Version: row.GetInt32(0), Open: row.GetBoolean(1), Json: row.GetString(2)), cancellationToken);
        return new GuideBook(
            stamp,
            from item in items
            let headline = ItemHeadline.Read(item.Json)
            where byCode.ContainsKey(headline.DepartmentCode)
            select new GuideItem(headline, item.Version, item.Open, byCode[headline.DepartmentCode], () => Parse(headline.Code, item.Version, item.Json)),
            departments);
    }

    private ItemDefinition Parse(PortalItem row) => Parse(row.Code, row.ItemVersion, row.DefinitionJson);

    private ItemDefinition Parse(string code, int version, string definition) =>
        _parsed.GetOrAdd((code, version), static (_, json) => StoredJson.Read<ItemDefinition>(json), definition);
}
