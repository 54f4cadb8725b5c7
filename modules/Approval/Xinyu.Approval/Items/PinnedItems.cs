using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Approval.Departments;

namespace Xinyu.Approval.Items;

/// <summary>Item versions by code and number, read once: a published version never changes. Departments are read with them.</summary>
internal sealed class PinnedItems(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<(string Code, int Version), (ItemDefinition Item, DepartmentDefinition Department)> _known = new();

    /// <summary>Departments may be renamed or get posts: what is known is forgotten after a new load of the catalogue.</summary>
    public void Forget() => _known.Clear();

    public async ValueTask<(ItemDefinition Item, DepartmentDefinition Department)> GetAsync(string code, int version, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((code, version), out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var json = await db.Set<ItemVersion>().AsNoTracking().Where(v => v.ItemCode == code && v.Number == version)
            .Select(v => v.DefinitionJson).SingleOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(ItemVersion), $"{code} {version}");
        var item = StoredJson.Read<ItemDefinition>(json);
        var department = await db.Set<Department>().AsNoTracking().SingleAsync(d => d.Code == item.DepartmentCode, cancellationToken);
        return _known[(code, version)] = (item, department.Definition());
    }
}
