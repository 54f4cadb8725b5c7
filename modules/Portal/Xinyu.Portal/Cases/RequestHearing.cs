using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>The applicant asks for the hearing that he was told of, art. 47; possible until the stated day, once.</summary>
internal sealed class RequestHearing(XinyuDbContext db, OwnApplications own, ReadMyCase reader, IDistributedEventBus events, IClock clock)
{
    public async Task ExecuteAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        if ((await reader.ExecuteAsync(caseNumber, cancellationToken)).HearingUntil is null) throw new BusinessException(PortalErrors.NoHearingOpen);
        await events.PublishAsync(new HearingRequestedEto(application.Id, caseNumber, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
    }
}
