using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Approval.Departments;

namespace Xinyu.Approval.Items;

internal sealed class ItemCatalogue(XinyuDbContext db) : IItemCatalogue
{
    public async Task<IReadOnlyList<DepartmentDefinition>> GetDepartmentsAsync(CancellationToken cancellationToken = default) =>
        [.. (await db.Set<Department>().AsNoTracking().OrderBy(d => d.Order).ToListAsync(cancellationToken)).Select(d => d.Definition())];

    public async Task<PagedResultDto<ItemSummary>> GetListAsync(ItemListInput input, CancellationToken cancellationToken = default)
    {
        var items = db.Set<Item>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(input.Filter)) items = items.Where(i => i.Name.Contains(input.Filter.Trim()) || i.Code.StartsWith(input.Filter.Trim()));
        if (!string.IsNullOrEmpty(input.DepartmentCode)) items = items.Where(i => i.DepartmentCode == input.DepartmentCode);
        if (input.Phase is { } phase) items = items.Where(i => i.Phase == phase);
        if (input.Kind is { } kind) items = items.Where(i => i.Kind == kind);
        if (input.Open is { } open) items = items.Where(i => i.IsOpen == open);
        var total = await items.LongCountAsync(cancellationToken);
        var rows = await Current(items).Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, 300)).ToListAsync(cancellationToken);
        return new(total, [.. rows.Select(Summary)]);
    }

    public async Task<ItemVersionDto> GetAsync(string code, int? version = null, CancellationToken cancellationToken = default)
    {
        var item = await db.Set<Item>().AsNoTracking().SingleOrDefaultAsync(i => i.Code == code, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Item), code);
        var number = version ?? item.CurrentVersion;
        var stored = await db.Set<ItemVersion>().AsNoTracking().SingleOrDefaultAsync(v => v.ItemCode == code && v.Number == number, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(ItemVersion), $"{code} {number}");
        return new(StoredJson.Read<ItemDefinition>(stored.DefinitionJson), stored.Number, stored.PublishedAt, item.IsOpen, stored.Sha256);
    }

    public async Task<IReadOnlyList<ItemVersionMark>> GetVersionsAsync(string code, CancellationToken cancellationToken = default) =>
        await db.Set<ItemVersion>().AsNoTracking().Where(v => v.ItemCode == code).OrderByDescending(v => v.Number)
            .Select(v => new ItemVersionMark(v.Number, v.PublishedAt, v.Sha256)).ToListAsync(cancellationToken);

    public async Task<ItemRelations> GetRelationsAsync(string code, CancellationToken cancellationToken = default)
    {
        var definition = (await GetAsync(code, null, cancellationToken)).Definition;
        var before = await Current(db.Set<Item>().AsNoTracking().Where(i => definition.Predecessors.Contains(i.Code))).ToListAsync(cancellationToken);
        // the text narrows the rows down to the few that name the code somewhere; the definition says whether as a predecessor
        var quoted = $"\"{code}\"";
        var naming = await Current(db.Set<Item>().AsNoTracking().Where(i => i.Code != code))
            .Where(r => r.DefinitionJson.Contains(quoted)).ToListAsync(cancellationToken);
        return new(
            [.. before.Select(Summary)],
            [.. naming.Where(r => StoredJson.Read<ItemDefinition>(r.DefinitionJson).Predecessors.Contains(code)).Select(Summary)]);
    }

    private IQueryable<CurrentItem> Current(IQueryable<Item> items) =>
        from i in items
        join d in db.Set<Department>() on i.DepartmentCode equals d.Code
        join v in db.Set<ItemVersion>() on new { i.Code, Number = i.CurrentVersion } equals new { Code = v.ItemCode, v.Number }
        orderby d.Order, i.Code
        select new CurrentItem { Item = i, DepartmentName = d.Name, DefinitionJson = v.DefinitionJson };

    private static ItemSummary Summary(CurrentItem row)
    {
        var (item, definition) = (row.Item, StoredJson.Read<ItemDefinition>(row.DefinitionJson));
        return new(
            item.Code, item.Name, item.DepartmentCode, row.DepartmentName, item.Kind, item.Phase, item.IsOpen, item.CurrentVersion, definition.Flow,
            definition.PromisedDays, definition.StatutoryDays, definition.StatutoryDayKind.ToString());
    }

    private sealed class CurrentItem
    {
        public required Item Item { get; init; }
        public required string DepartmentName { get; init; }
        public required string DefinitionJson { get; init; }
    }
}
