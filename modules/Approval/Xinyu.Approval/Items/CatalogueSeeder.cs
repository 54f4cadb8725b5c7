using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Events;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Json;
using Xinyu.Approval.Sections;

namespace Xinyu.Approval.Items;

/// <summary>
/// Loads etc/catalogue as versioned data. A second load of the same files writes nothing; a changed item becomes its next
/// version, and running cases stay on theirs.
/// </summary>
internal sealed class CatalogueSeeder(
    XinyuDbContext db, IGuidGenerator guids, IClock clock, IDistributedEventBus events, ApprovalFiles files, PinnedItems pinned)
    : IDataSeedContributor
{
    public async Task SeedAsync(DataSeedContext context)
    {
        var departments = await db.Set<Department>().ToDictionaryAsync(d => d.Code);
        var items = await db.Set<Item>().ToDictionaryAsync(i => i.Code);
        var hashes = await db.Set<ItemVersion>().AsNoTracking().Select(v => new { v.ItemCode, v.Number, v.Sha256 }).ToListAsync();
        var latest = hashes.GroupBy(h => h.ItemCode).ToDictionary(g => g.Key, g => g.MaxBy(h => h.Number)!.Sha256);
        var units = await db.Set<OrganizationUnit>().Where(u => u.ParentId == null).ToDictionaryAsync(u => u.Code);
        var added = (await db.Set<ItemSections>().AsNoTracking().ToListAsync()).ToDictionary(s => s.ItemCode, s => s.Fields);
        var now = clock.Now;
        foreach (var (department, written) in CatalogueFiles.ReadFolder(files.Catalogue))
        {
            List<ItemDefinition> definitions = [.. written.Select(d => Joined(d, added))];
            UpdateUnit(units, department);
            var changed = Update(departments, department);
            foreach (var definition in definitions) changed |= Publish(items, latest, definition, now);
            if (changed) await events.PublishAsync(Published(department, definitions, items, now));
        }
        await db.SaveChangesAsync();
        pinned.Forget();
    }

    /// <summary>What a plug-in added to the form stays: the item is compared with its last version as a whole.</summary>
    private static ItemDefinition Joined(ItemDefinition definition, Dictionary<string, IReadOnlyList<FieldDefinition>> added) =>
        added.TryGetValue(definition.Code, out var fields) ? definition with { Fields = SectionFields.Join(definition.Fields, fields) } : definition;

    private bool Update(Dictionary<string, Department> departments, DepartmentDefinition definition)
    {
        if (departments.TryGetValue(definition.Code, out var known)) return known.Update(definition);
        db.Set<Department>().Add(new Department(guids.Create(), definition));
        return true;
    }

    /// <summary>A department is a root organisation unit with the same code: accounts belong to it.</summary>
    private void UpdateUnit(Dictionary<string, OrganizationUnit> units, DepartmentDefinition definition)
    {
        if (!units.TryGetValue(definition.Code, out var unit)) db.Set<OrganizationUnit>().Add(new OrganizationUnit(guids.Create(), definition.Name).WithCode(definition.Code));
        else if (unit.DisplayName != definition.Name) unit.DisplayName = definition.Name;
    }

    private bool Publish(Dictionary<string, Item> items, Dictionary<string, string> latest, ItemDefinition definition, DateTime now)
    {
        var json = StoredJson.Write(definition);
        var sha256 = ContentText.Sha256(json);
        if (latest.GetValueOrDefault(definition.Code) == sha256) return false;
        if (items.TryGetValue(definition.Code, out var item))
        {
            item.Publish(definition, item.CurrentVersion + 1);
        }
        else
        {
            item = new Item(guids.Create(), definition);
            item.SetOpen(definition.Phase == RolloutPhase.Pilot); // the pilots are online from the first day; phases open the rest
            items[definition.Code] = item;
            db.Set<Item>().Add(item);
        }
        db.Set<ItemVersion>().Add(new ItemVersion(guids.Create(), definition.Code, item.CurrentVersion, json, sha256, now));
        return true;
    }

    private static DepartmentPublishedEto Published(
        DepartmentDefinition department, IReadOnlyList<ItemDefinition> definitions, Dictionary<string, Item> items, DateTime now) =>
        new(department, [.. definitions.Select(d => new PublishedItem(d, items[d.Code].CurrentVersion, items[d.Code].IsOpen))], now);
}
