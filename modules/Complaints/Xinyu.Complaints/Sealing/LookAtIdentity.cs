using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Abp.Validation;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Sealing;

/// <summary>
/// Unseals who complained, for the office alone. The look and its reason are on record before the name is shown; whoever
/// works for the department complained about gets nothing, whatever his role.
/// </summary>
internal sealed class LookAtIdentity(
    XinyuDbContext db, ComplaintAccess access, ComplaintRecord record, IdentitySeal seal, ICurrentUser user, IClock clock, IGuidGenerator guids,
    IStringLocalizer<ComplaintsResource> localizer)
{
    public async Task<ComplainantIdentity> ExecuteAsync(Guid id, IdentityLookInput input, CancellationToken cancellationToken)
    {
        var complaint = await access.FindAsync(id, cancellationToken);
        var reason = string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim();
        new InputProblems(localizer).When(reason is null, nameof(input.Reason), "Validation:Reason").Refuse();
        if (!await MayAsync(complaint)) throw new BusinessException(ComplaintsErrors.IdentitySealed);
        var identity = await db.Set<SealedIdentity>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken)
            ?? throw new BusinessException(ComplaintsErrors.NoIdentity);
        await record.AddAsync(complaint, complaint.ViewIdentity(guids.Create(), new ActBy(clock.Now, user.GetId(), user.Name ?? user.UserName), reason!));
        await db.SaveChangesAsync(cancellationToken);
        return seal.Open(identity);
    }

    public async Task<bool> MayAsync(Complaint complaint) =>
        await access.IsGrantedAsync(ComplaintsPermissions.Identity) && (complaint.DepartmentCode is not { } about || !user.GetDepartments().Contains(about));
}

internal sealed record IdentityLookInput([MaxLength(500)] string? Reason);
