using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Json;

namespace Xinyu.Approval;

/// <summary>Brings calendar, flow templates and 文书 templates from etc/. A changed file becomes the next version; an equal one nothing.</summary>
internal sealed class ShippedDataSeeder(XinyuDbContext db, IGuidGenerator guids, IClock clock, ApprovalFiles files, IDistributedEventBus events)
    : IDataSeedContributor
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await CalendarAsync();
        await FlowsAsync();
        await TemplatesAsync();
        await db.SaveChangesAsync();
    }

    private async Task CalendarAsync()
    {
        if (await db.Set<CalendarVersion>().AnyAsync()) return; // later versions are imported by an administrator, knowingly
        var file = Directory.EnumerateFiles(files.Calendar, "*.csv").Single();
        var csv = await File.ReadAllTextAsync(file);
        WorkCalendar.Parse(csv, 1);
        db.Set<CalendarVersion>().Add(new CalendarVersion(guids.Create(), 1, csv, ContentText.Sha256(csv), clock.Now, null, Path.GetFileName(file)));
        await events.PublishAsync(new CalendarPublishedEto(1, csv, clock.Now));
    }

    private async Task FlowsAsync()
    {
        var known = await db.Set<FlowDefinition>().AsNoTracking().Select(f => new { f.Key, f.Version, f.Sha256 }).ToListAsync();
        foreach (var file in Directory.EnumerateFiles(files.Flows, "*.bpmn").Order(StringComparer.Ordinal))
        {
            var (key, xml) = (Path.GetFileNameWithoutExtension(file), await File.ReadAllTextAsync(file));
            var sha256 = ContentText.Sha256(xml);
            var newest = known.Where(k => k.Key == key).MaxBy(k => k.Version);
            // an administrator's later version is not taken back by the file that was shipped before it
            if (known.Any(k => k.Key == key && k.Sha256 == sha256)) continue;
            var graph = FlowDocument.Parse(xml, FeelLanguage.Instance).Graph;
            db.Set<FlowDefinition>().Add(new FlowDefinition(guids.Create(), key, (newest?.Version ?? 0) + 1, graph.Name, xml, sha256, clock.Now));
        }
    }

    private async Task TemplatesAsync()
    {
        var known = await db.Set<DocumentTemplate>().AsNoTracking().Select(t => new { t.Kind, t.Version, t.Body }).ToListAsync();
        foreach (var kind in DocumentKinds.All.Select(k => k.Key).Append(DocumentTemplates.Frame))
        {
            var file = Path.Combine(files.Templates, kind + ".liquid");
            var body = await File.ReadAllTextAsync(file);
            var newest = known.Where(k => k.Kind == kind).MaxBy(k => k.Version);
            // as with flows: an administrator's later version stands over the file that was shipped before it
            if (known.Any(k => k.Kind == kind && k.Body == body)) continue;
            if (TemplateInspection.Of(kind, body) is [var finding, ..])
                throw new InvalidDataException($"{file}({finding.Line}): {finding.Code} {string.Join(' ', finding.Words)}");
            db.Set<DocumentTemplate>().Add(new DocumentTemplate(guids.Create(), kind, (newest?.Version ?? 0) + 1, body, clock.Now));
        }
    }
}
