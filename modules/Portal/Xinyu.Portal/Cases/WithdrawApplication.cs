using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>The applicant takes the application back; possible until the decision.</summary>
internal sealed class WithdrawApplication(XinyuDbContext db, OwnApplications own, IDistributedEventBus events, IClock clock)
{
    public async Task ExecuteAsync(string caseNumber, WithdrawalInput input, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
        if (application.WithdrawalAskedAt is null && !CaseRules.CanWithdraw(application, mirror)) throw new BusinessException(PortalErrors.NotWithdrawable);
        application.AskWithdrawal(clock.Now);
        await events.PublishAsync(new WithdrawalRequestedEto(application.Id, caseNumber, clock.Now, input.Reason!.Trim()));
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class WithdrawalInput
{
    [Required(ErrorMessage = "Validation:WithdrawalReason")]
    [StringLength(500, ErrorMessage = "Validation:TooLong")]
    public string? Reason { get; set; }
}
