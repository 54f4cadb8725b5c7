using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal.Bundles;

/// <summary>
/// Results that the signed-in applicant holds by his own applications and that are valid today. What he holds by paper the portal does not
/// know: the office looks in its register all the same, so nothing here is ever a ground to ask for a document again.
/// </summary>
internal sealed class HeldResults(XinyuDbContext db, OwnApplications own, ICurrentUser user, IClock clock)
{
    /// <returns>By item code; of several the newest. Empty for who is not signed in.</returns>
    public async Task<IReadOnlyDictionary<string, HeldResult>> OfAsync(IReadOnlyCollection<string> items, CancellationToken cancellationToken)
    {
        if (!user.IsAuthenticated || items.Count == 0) return new Dictionary<string, HeldResult>();
        var today = LegalDay.Of(clock.Now);
        var rows = await
            (from licence in db.Set<PortalLicence>().AsNoTracking()
             join mirror in db.Set<MirroredCase>() on licence.CaseId equals mirror.Id
             join application in own.Query() on mirror.ApplicationId equals (Guid?)application.Id
             where items.Contains(licence.ItemCode) && licence.Status == "valid" && (licence.ValidTo == null || licence.ValidTo >= today)
             orderby licence.ValidFrom
             select new { licence.ItemCode, licence.Number, licence.ValidTo }).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.ItemCode).ToDictionary(g => g.Key, g => new HeldResult(g.Last().Number, g.Last().ValidTo));
    }
}

internal sealed record HeldResult(string Number, DateOnly? ValidTo);
