using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Cases;

/// <summary>好差评: once per case, five levels, none chosen beforehand.</summary>
internal sealed class RateCase(XinyuDbContext db, OwnApplications own, IDistributedEventBus events, IClock clock)
{
    public async Task ExecuteAsync(string caseNumber, RatingInput input, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        if (input.Stars is not { } stars || stars < CaseRules.WorstRating || stars > CaseRules.BestRating) throw new BusinessException(PortalErrors.RatingOutOfRange);
        var mirror = await db.Set<MirroredCase>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
        if (application.RatedAt is null && mirror?.Rating is null && !CaseRules.CanRate(application, mirror)) throw new BusinessException(PortalErrors.NotRateable);
        application.Rate(clock.Now);
        await events.PublishAsync(new CaseRatedEto(application.Id, caseNumber, clock.Now, stars, string.IsNullOrWhiteSpace(input.Comment) ? null : input.Comment.Trim()));
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class RatingInput
{
    public int? Stars { get; set; }

    [StringLength(500, ErrorMessage = "Validation:TooLong")]
    public string? Comment { get; set; }
}
