using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;
using Xinyu.Approval.Intake;

namespace Xinyu.Approval.Cases.Events;

/// <summary>An application arrives from the portal: the case is received as of the portal's receipt time.</summary>
internal sealed class ApplicationSubmittedHandler(XinyuDbContext db, Reception reception, DepartmentScope departmentScope)
    : IDistributedEventHandler<ApplicationSubmittedEto>
{
    public async Task HandleEventAsync(ApplicationSubmittedEto eventData)
    {
        using var all = departmentScope.All();
        if (await db.Set<Case>().AnyAsync(c => c.CaseNumber == eventData.CaseNumber)) return;
        await reception.ReceiveAsync(
            new(
                eventData.CaseNumber, eventData.ItemCode, eventData.ItemVersion, eventData.SubmittedAt, eventData.ApplicationId, eventData.ApplicantUserId,
                eventData.Applicant, eventData.FormJson, eventData.Materials, eventData.Channel)
            {
                Licence = eventData.Licence,
                Bundle = eventData.Bundle,
            },
            default);
    }
}
