using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Licences;

internal sealed class LicenceApplications(XinyuDbContext db, LicenceRenewals renewals, IClock clock) : ILicenceApplications
{
    public async Task<LicenceToAskOn?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        var licence = await db.Set<Licence>().AsNoTracking()
            .Where(l => l.Number == number && (db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(l.DepartmentCode))).SingleOrDefaultAsync(cancellationToken);
        if (licence is null) return null;
        var running = await renewals.Running(licence.Id).Select(c => c.CaseNumber).FirstOrDefaultAsync(cancellationToken);
        var standing = licence.Standing(LegalDay.Of(clock.Now), running is not null, holderIsPerson: false);
        var form = await db.Set<Case>().AsNoTracking().Where(c => c.Id == licence.CaseId).Select(c => c.FormJson).SingleAsync(cancellationToken);
        return new(
            licence.Id, licence.Number, licence.ItemCode, licence.ValidTo, running, LicenceRules.Against(standing, LicenceAct.Renew) is null,
            LicenceRules.Against(standing, LicenceAct.Change) is null, form);
    }

    public Task<bool> IsHolderAsync(Guid licenceId, string idNumber, CancellationToken cancellationToken = default)
    {
        var hash = LicenceRegister.HolderHash(idNumber);
        return db.Set<Licence>().AnyAsync(l => l.Id == licenceId && l.HolderIdHash == hash, cancellationToken);
    }
}
