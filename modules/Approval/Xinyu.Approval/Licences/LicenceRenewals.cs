using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Intake;

namespace Xinyu.Approval.Licences;

/// <summary>The cases in which licences are changed or renewed on their holder's application.</summary>
internal sealed class LicenceRenewals(XinyuDbContext db)
{
    public Task<bool> IsRunningAsync(Guid licenceId, CancellationToken cancellationToken) => Running(licenceId).AnyAsync(cancellationToken);

    /// <summary>Of the licence's own department, so that whoever sees the licence sees them.</summary>
    public IQueryable<Case> Running(Guid licenceId) =>
        db.Set<Case>().AsNoTracking().Where(c => c.LicenceId == licenceId && c.Purpose == ApplicationPurpose.Renewal && c.IsOpen && c.IsGranted == null);

    /// <summary>
    /// Asks the register whether the licence that an application names is the applicant's, of this item, and can be changed or
    /// renewed on the day of receipt. What it cannot goes to the window as a finding: the application is received all the same.
    /// </summary>
    public async Task<LicenceClaim> JudgeAsync(ReceivedApplication application, CancellationToken cancellationToken)
    {
        if (application.Licence is not { } held) return new(null, null);
        var holder = LicenceRegister.HolderHash(application.Applicant.IdNumber);
        var licence = await db.Set<Licence>().AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == held.Id && l.ItemCode == application.ItemCode && l.HolderIdHash == holder, cancellationToken);
        if (licence is null) return new(null, held.Number);
        var standing = licence.Standing(LegalDay.Of(application.ReceivedAt), await IsRunningAsync(licence.Id, cancellationToken), holderIsPerson: false);
        return LicenceRules.Against(standing, ActOf(held.Purpose)) is null ? new(licence, null) : new(null, licence.Number);
    }

    /// <summary>Grants nothing on a licence that has ended or expired while its change or renewal was examined.</summary>
    public async Task EnsureGrantableAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        if (scene.Case.LicenceId is not { } id) return;
        var licence = await db.Set<Licence>().AsNoTracking().SingleAsync(l => l.Id == id, cancellationToken);
        var standing = licence.Standing(scene.Today, isRenewing: false, holderIsPerson: false);
        if (LicenceRules.Against(standing, ActOf(scene.Case.Purpose)) is { } reason) throw new BusinessException(reason).WithData("Number", licence.Number);
    }

    private static LicenceAct ActOf(ApplicationPurpose purpose) => purpose == ApplicationPurpose.Change ? LicenceAct.Change : LicenceAct.Renew;
}
