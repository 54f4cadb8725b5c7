using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases.Events;

/// <summary>An application arrives: the case is received as of the portal's receipt time and pinned to item, flow and plug-in version.</summary>
internal sealed class ApplicationSubmittedHandler(
    XinyuDbContext db, CaseActing acting, PinnedItems items, FlowLibrary flows, IDepartmentLogic logic, DocumentMaker documents, PredecessorResults predecessors,
    IGuidGenerator guids, ILegalCalendar calendars, IBackgroundJobManager jobs, DepartmentScope departmentScope)
    : IDistributedEventHandler<ApplicationSubmittedEto>
{
    public async Task HandleEventAsync(ApplicationSubmittedEto eventData)
    {
        using var all = departmentScope.All();
        if (await db.Set<Case>().AnyAsync(c => c.CaseNumber == eventData.CaseNumber)) return;
        var (item, department) = await items.GetAsync(eventData.ItemCode, eventData.ItemVersion, default);
        var flow = await flows.CurrentAsync(item.Flow, default);
        var subject = Case.Receive(
            guids.Create(), item, eventData.ItemVersion, flow.Version, logic.PinFor(item.Code), eventData.CaseNumber, eventData.ApplicationId,
            eventData.ApplicantUserId, eventData.Applicant, eventData.FormJson, eventData.Channel, acting.Moment(await calendars.GetAsync(), eventData.SubmittedAt));
        db.Set<Case>().Add(subject);
        db.Set<CasePart>().Add(new CasePart(guids.Create(), subject.Id, department.Code, CasePart.Owner));
        foreach (var material in eventData.Materials)
            db.Set<CaseMaterial>().Add(new CaseMaterial(guids.Create(), subject.Id, material, eventData.SubmittedAt));
        await jobs.EnqueueAsync(new CheckCaseArgs(subject.Id, CheckStage.Accept, eventData.SubmittedAt));
        await acting.BySystemAsync(subject, eventData.SubmittedAt, [DocumentKinds.Receipt], async scene =>
        {
            var due = CaseClockwork.Snapshot(scene).CompletenessDue;
            await documents.MakeAsync(scene, DocumentKinds.Receipt, new Dictionary<string, object?>
            {
                ["completenessDueText"] = due is { } day ? DocumentMaker.LongDate(day) : "",
                ["receivedText"] = DocumentMaker.LongDate(LegalDay.Of(eventData.SubmittedAt)),
                ["materials"] = eventData.Materials.Select(m => new Dictionary<string, object?> { ["name"] = m.MaterialName, ["file"] = m.FileName }).ToList(),
            }, default);
            await predecessors.FetchAsync(scene, eventData.Materials.Select(m => m.Material).ToHashSet(), default);
        }, default);
    }
}
