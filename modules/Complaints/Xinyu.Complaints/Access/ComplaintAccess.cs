using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Involved;

namespace Xinyu.Complaints.Access;

/// <summary>
/// Which complaints the signed-in person may see: the office and supervisors all, others what is assigned to their
/// department. Whoever a complaint is about never sees it, whatever his role.
/// </summary>
internal sealed class ComplaintAccess(XinyuDbContext db, ICurrentUser user, IPermissionChecker permissions)
{
    public Task<bool> IsGrantedAsync(string permission) => permissions.IsGrantedAsync(permission);

    public async Task<IQueryable<Complaint>> VisibleAsync()
    {
        var me = user.GetId();
        var notAboutMe = db.Set<Complaint>().Where(c => c.AboutUserId != me
            && !db.Set<CaseActor>().Any(a => a.CaseNumber == c.CaseNumber && a.UserId == me));
        if (await IsGrantedAsync(ComplaintsPermissions.Read)) return notAboutMe;
        if (!await IsGrantedAsync(ComplaintsPermissions.Answer)) return notAboutMe.Where(_ => false);
        var departments = user.GetDepartments();
        return notAboutMe.Where(c => c.AssignedDepartment != null && departments.Contains(c.AssignedDepartment)
            && (c.AssignedUserId == null || c.AssignedUserId == me));
    }

    /// <summary>404 also for one that is not for this person to see.</summary>
    public async Task<Complaint> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await VisibleAsync()).FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Complaint), id);

    /// <summary>The code of the reason why this person may not do it; null when he may. What the state says comes first.</summary>
    public async Task<string?> ForbidsAsync(Complaint complaint, ComplaintAct act)
    {
        if (ComplaintTransitions.Forbids(complaint.State, act, complaint.Level) is { } reason) return reason;
        if (act != ComplaintAct.Answer || complaint.Mode == AssignmentMode.Handle)
            return await IsGrantedAsync(ComplaintsPermissions.Handle) ? null : ComplaintsErrors.OfficeActs;
        return await IsGrantedAsync(ComplaintsPermissions.Answer) && user.GetDepartments().Contains(complaint.AssignedDepartment!)
            && (complaint.AssignedUserId is not { } only || only == user.Id)
            ? null
            : ComplaintsErrors.NotAssignedToYou;
    }
}
