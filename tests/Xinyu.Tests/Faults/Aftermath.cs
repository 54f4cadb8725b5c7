using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Documents;
using Xinyu.Portal.Filing;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Trace;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Case = Xinyu.Approval.Cases.Case;

namespace Xinyu.Tests.Faults;

/// <summary>What a host finds in the database that its killed predecessors left.</summary>
internal sealed class Aftermath(TestHost host)
{
    public async Task CheckAsync(IReadOnlyList<Receipt> receipts, CancellationToken cancel)
    {
        using (host.CreateClient()) await Journey.DrainAsync(host);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LedgerAppender>().AppendAsync(cancel);
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        using var all = db.DepartmentScope.All();
        (await db.Set<OutboxEvent>().CountAsync(cancel)).ShouldBe(0, "nothing is stuck on its way");
        (await db.Set<EventDelivery>().CountAsync(cancel)).ShouldBe(0, "no handler refused anything");

        receipts.Select(r => r.CaseNumber).ShouldBeUnique();
        var applications = await db.Set<Application>().Where(a => a.SubmittedAt != null).ToListAsync(cancel);
        applications.Select(a => (a.IdempotencyKey, a.Id, a.CaseNumber))
            .ShouldBe(receipts.Select(r => ((string?)r.Key, r.ApplicationId, (string?)r.CaseNumber)), ignoreOrder: true);
        var cases = await db.Set<Case>().ToListAsync(cancel);
        cases.Select(c => (c.ApplicationId, c.CaseNumber))
            .ShouldBe(receipts.Select(r => ((Guid?)r.ApplicationId, r.CaseNumber)), ignoreOrder: true);

        foreach (var c in cases) await ChainedOnceAsync(db, c, cancel);
        var verdict = await host.Services.GetRequiredService<LedgerVerification>().VerifyAsync(cancel);
        verdict.Valid.ShouldBeTrue(verdict.Detail);
        verdict.Pending.ShouldBe(0);
        await NumbersHaveNoGapAsync(db, cancel);
        await FilesAreWholeAsync(scope.ServiceProvider, receipts, cancel);
    }

    private static async Task ChainedOnceAsync(XinyuDbContext db, Case c, CancellationToken cancel)
    {
        var events = await db.Set<CaseEvent>().Where(e => e.CaseId == c.Id).OrderBy(e => e.Seq).Select(e => e.Seq).ToListAsync(cancel);
        events.ShouldBe(Enumerable.Range(1, events.Count), c.CaseNumber);
        events.Count.ShouldBeGreaterThan(0);
        (await db.Set<CaseStep>().Where(s => s.CaseId == c.Id).OrderBy(s => s.Seq).Select(s => s.Seq).ToListAsync(cancel)).ShouldBe(events, c.CaseNumber);
        (await db.Set<LedgerEntry>().Where(l => l.CaseId == c.Id).OrderBy(l => l.Position).Select(l => l.CaseSeq).ToListAsync(cancel)).ShouldBe(events, c.CaseNumber);
    }

    /// <summary>By department, kind and year from one on: a number of an act that died with its host was given to the next.</summary>
    private static async Task NumbersHaveNoGapAsync(XinyuDbContext db, CancellationToken cancel)
    {
        var documents = await db.Set<CaseDocument>().Join(db.Set<Case>(), d => d.CaseId, c => c.Id, (d, c) => new { c.DepartmentCode, d.Kind, d.IssuedAt, d.Number })
            .ToListAsync(cancel);
        documents.ShouldNotBeEmpty();
        foreach (var series in documents.GroupBy(d => (d.DepartmentCode, d.Kind, LegalDay.Of(d.IssuedAt).Year)))
            series.Select(d => DocumentNumberTests.Counted(d.Number)).Order().ShouldBe(Enumerable.Range(1, series.Count()), series.Key.ToString());
    }

    private static async Task FilesAreWholeAsync(IServiceProvider services, IReadOnlyList<Receipt> receipts, CancellationToken cancel)
    {
        var blobs = services.GetRequiredService<IBlobContainer<MaterialBlobs>>();
        var contents = receipts.ToDictionary(r => r.ApplicationId, r => r.Content);
        var materials = await services.GetRequiredService<XinyuDbContext>().Set<ApplicationMaterial>().ToListAsync(cancel);
        materials.Select(m => m.ApplicationId).ShouldBe(contents.Keys, ignoreOrder: true);
        foreach (var material in materials)
            Encoding.UTF8.GetString(await blobs.GetAllBytesAsync(material.Sha256, cancel)).ShouldBe(contents[material.ApplicationId]);
    }
}
