using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Involved;

/// <summary>
/// Never to the person complained about: neither the official who is named nor one who acted in the case; and, one level up,
/// not to whoever answered below.
/// </summary>
internal sealed class RoutingGuard(XinyuDbContext db)
{
    public async Task CheckAssignmentAsync(Complaint complaint, Assignment to, CancellationToken cancellationToken)
    {
        if (to.UserId is { } official && await IsAboutAsync(complaint, official, cancellationToken))
            throw new BusinessException(ComplaintsErrors.RoutedToComplainedAbout);
        var below = await AnswersBelowAsync(complaint, cancellationToken);
        if (below.Any(s => (to.Department is not null && s.ActorDepartment == to.Department) || (to.UserId is not null && s.ActorId == to.UserId)))
            throw new BusinessException(ComplaintsErrors.AnsweredBelow);
    }

    public async Task CheckAnswerAsync(Complaint complaint, Guid actor, CancellationToken cancellationToken)
    {
        if (await IsAboutAsync(complaint, actor, cancellationToken)) throw new BusinessException(ComplaintsErrors.AnswerByComplainedAbout);
        if ((await AnswersBelowAsync(complaint, cancellationToken)).Any(s => s.ActorId == actor)) throw new BusinessException(ComplaintsErrors.AnsweredBelow);
    }

    public async Task<bool> IsAboutAsync(Complaint complaint, Guid userId, CancellationToken cancellationToken) =>
        complaint.AboutUserId == userId
        || (complaint.CaseNumber is { } number && await db.Set<CaseActor>().AnyAsync(a => a.CaseNumber == number && a.UserId == userId, cancellationToken));

    private async Task<List<ComplaintStep>> AnswersBelowAsync(Complaint complaint, CancellationToken cancellationToken) => complaint.Level == 1
        ? []
        : await db.Set<ComplaintStep>().AsNoTracking().Where(s => s.ComplaintId == complaint.Id && s.Kind == ComplaintStepKind.Answered && s.Level < complaint.Level)
            .ToListAsync(cancellationToken);
}
