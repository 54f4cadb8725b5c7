using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Json;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Events;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Sections;

/// <summary>
/// Asks an item's plug-in what it adds to the form. A new answer becomes the item's next version, like a change of the catalogue:
/// drafts follow it, running cases stay on theirs. An answer that fails or is wrong changes nothing.
/// </summary>
internal sealed class SectionAsking(
    XinyuDbContext db, IDepartmentLogic logic, IDistributedEventBus events, IGuidGenerator guids, IClock clock, ILogger<SectionAsking> logger)
{
    public async Task<bool> AskAsync(Guid id, CancellationToken cancellationToken)
    {
        var sections = await db.Set<ItemSections>().SingleAsync(s => s.Id == id, cancellationToken);
        if (sections.AskAt is not { } due || due > clock.Now) return false;
        var item = await db.Set<Item>().SingleAsync(i => i.Code == sections.ItemCode, cancellationToken);
        var current = await db.Set<ItemVersion>().AsNoTracking().SingleAsync(v => v.ItemCode == item.Code && v.Number == item.CurrentVersion, cancellationToken);
        var definition = StoredJson.Read<ItemDefinition>(current.DefinitionJson);
        List<FieldDefinition> own = [.. definition.Fields.Where(f => f.Section is null)];
        var (fields, failure) = await AnswerAsync(sections, own, cancellationToken);
        if (failure is not null)
        {
            sections.Failed(failure, clock.Now);
            logger.LogWarning("The form of {Item} stays as it is: {Failure}", item.Code, failure.TextEn);
        }
        else
        {
            sections.Answered(fields);
            await PublishAsync(item, current, definition with { Fields = [.. own, .. fields] }, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<(IReadOnlyList<FieldDefinition> Fields, DepartmentFinding? Failure)> AnswerAsync(
        ItemSections sections, List<FieldDefinition> own, CancellationToken cancellationToken)
    {
        if (sections.PlugInVersion is not { } pin) return ([], null);
        var answer = await logic.FormSectionsAsync(sections.ItemCode, pin, cancellationToken);
        if (answer.Failures is [var failure, ..]) return ([], failure);
        var fields = SectionFields.Of(own, answer.Value, out var wrong);
        return (fields, wrong is null ? null : Answers.Failure(pin, PlugInProblem.Failed("SectionsWrong", ("item", sections.ItemCode), ("error", wrong))));
    }

    private async Task PublishAsync(Item item, ItemVersion current, ItemDefinition definition, CancellationToken cancellationToken)
    {
        var json = StoredJson.Write(definition);
        var sha256 = ContentText.Sha256(json);
        if (sha256 == current.Sha256) return;
        item.Publish(definition, item.CurrentVersion + 1);
        db.Add(new ItemVersion(guids.Create(), item.Code, item.CurrentVersion, json, sha256, clock.Now));
        var department = await db.Set<Department>().AsNoTracking().SingleAsync(d => d.Code == item.DepartmentCode, cancellationToken);
        await events.PublishAsync(new DepartmentPublishedEto(department.Definition(), [new(definition, item.CurrentVersion, item.IsOpen)], clock.Now));
    }
}
