using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;

namespace Xinyu.Tests.Abp.Data;

public sealed class AuditTests
{
    [Fact]
    public async Task A_change_is_kept_with_before_and_after_and_without_personal_values()
    {
        await using var bench = await DataBench.StartAsync();
        var id = await AddAsync(bench, "first", "13800000000");
        await bench.InScopeAsync(async db =>
        {
            var note = await db.Set<Note>().IgnoreQueryFilters().SingleAsync(n => n.Id == id);
            (note.Title, note.Phone) = ("second", "13900000000");
            return await db.SaveChangesAsync();
        });

        var changes = await bench.InScopeAsync(db => db.Set<EntityChange>().OrderBy(c => c.ChangeType).ToListAsync());
        changes.Select(c => c.ChangeType).ShouldBe([EntityChangeType.Created, EntityChangeType.Updated]);
        changes.ShouldAllBe(c => c.EntityId == id.ToString() && c.EntityTypeFullName == typeof(Note).FullName);
        var update = changes[1].PropertyChanges.ToDictionary(p => p.PropertyName, p => (p.OriginalValue, p.NewValue));
        update.ShouldContainKeyAndValue("Title", ("first", "second"));
        update.ShouldContainKeyAndValue("Phone", ("***", "***"));
        update.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_rolled_back_change_leaves_no_audit()
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Note("never"));
            return await db.SaveChangesAsync();
        });
        (await bench.CountAsync<EntityChange>()).ShouldBe(0);
        (await bench.CountAsync<AuditLog>()).ShouldBe(0);
    }

    [Fact]
    public async Task A_failed_save_can_be_mended_and_is_audited_once()
    {
        await using var bench = await DataBench.StartAsync();
        var twin = await AddAsync(bench, "original");
        await bench.InScopeAsync(async db =>
        {
            var note = new Note("copy");
            db.Add(note);
            var clash = db.Add(new Note("clash"));
            clash.Property(n => n.Id).CurrentValue = twin;
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            clash.State = EntityState.Detached;
            return await db.SaveChangesAsync();
        });
        (await bench.CountAsync<Note>()).ShouldBe(2);
        (await bench.CountAsync<EntityChange>()).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_saves_an_older_version_is_told_when_it_was_changed()
    {
        await using var bench = await DataBench.StartAsync();
        var id = await AddAsync(bench, "first");
        var failure = await bench.InScopeAsync(async db =>
        {
            var mine = await db.Set<Note>().IgnoreQueryFilters().SingleAsync(n => n.Id == id);
            await bench.InScopeAsync(async other =>
            {
                (await other.Set<Note>().IgnoreQueryFilters().SingleAsync(n => n.Id == id)).Title = "theirs";
                return await other.SaveChangesAsync();
            });
            mine.Title = "mine";
            return await Should.ThrowAsync<StaleEntityException>(() => db.SaveChangesAsync());
        });
        failure.EntityName.ShouldBe(nameof(Note));
        failure.ChangedAt.ShouldBe(bench.Time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task A_page_that_shows_an_older_version_cannot_overwrite_a_newer_one()
    {
        await using var bench = await DataBench.StartAsync();
        var id = await AddAsync(bench, "first");
        await bench.InScopeAsync(async db =>
        {
            var note = await db.Set<Note>().IgnoreQueryFilters().SingleAsync(n => n.Id == id);
            note.EntityVersion.ShouldBe(1);
            note.Title = "second";
            await db.SaveChangesAsync();
            note.EntityVersion.ShouldBe(2);
            note.Title = "third";
            db.ExpectVersion(note, 1);
            return await Should.ThrowAsync<StaleEntityException>(() => db.SaveChangesAsync());
        });
    }

    private static Task<Guid> AddAsync(DataBench bench, string title, string? phone = null) => bench.InScopeAsync(async db =>
    {
        var note = new Note(title) { Phone = phone };
        db.Add(note);
        await db.SaveChangesAsync();
        return note.Id;
    });
}
