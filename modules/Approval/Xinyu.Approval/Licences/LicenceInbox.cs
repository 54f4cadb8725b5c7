using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Licences;

internal sealed class LicenceInbox(XinyuDbContext db, LicenceReader reader, IClock clock) : ILicenceInbox
{
    private const int MaxPage = 200;

    public async Task<PagedResultDto<LicenceSummary>> GetListAsync(LicenceListInput input, CancellationToken cancellationToken = default)
    {
        var today = LegalDay.Of(clock.Now);
        var matching = Matching(InSight(), input, today);
        var total = await matching.CountAsync(cancellationToken);
        // what runs out is listed by its last day, everything else the newest first
        var sorted = input.ExpiresWithinDays is null
            ? matching.OrderByDescending(l => l.ValidFrom).ThenByDescending(l => l.Id)
            : matching.OrderBy(l => l.ValidTo).ThenBy(l => l.Id);
        var page = await sorted.Skip(Math.Max(0, input.SkipCount)).Take(Math.Clamp(input.MaxResultCount, 1, MaxPage)).ToListAsync(cancellationToken);
        var cases = page.ConvertAll(l => l.CaseId);
        var items = await db.Set<Case>().AsNoTracking().Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.ItemName })
            .ToDictionaryAsync(c => c.Id, c => c.ItemName, cancellationToken);
        return new(total, page.ConvertAll(l => LicenceReader.Summary(l, items.GetValueOrDefault(l.CaseId, l.ItemCode), today)));
    }

    public async Task<LicenceDetail> GetAsync(Guid licenceId, CancellationToken cancellationToken = default) => await reader.ReadAsync(
        await InSight().SingleOrDefaultAsync(l => l.Id == licenceId, cancellationToken) ?? throw new EntityNotFoundException(typeof(Licence), licenceId), cancellationToken);

    /// <summary>
    /// A licence hangs on its case and its department. The register itself carries no filter: another department's results are
    /// looked up in it for an applicant.
    /// </summary>
    private IQueryable<Licence> InSight() => db.Set<Licence>().AsNoTracking()
        .Where(l => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(l.DepartmentCode));

    private static IQueryable<Licence> Matching(IQueryable<Licence> licences, LicenceListInput input, DateOnly today)
    {
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim();
            licences = licences.Where(l => l.Number.StartsWith(text) || l.HolderName.Contains(text) || l.Title.Contains(text) || l.ItemCode == text);
        }
        if (!string.IsNullOrEmpty(input.DepartmentCode)) licences = licences.Where(l => l.DepartmentCode == input.DepartmentCode);
        if (!string.IsNullOrEmpty(input.ItemCode)) licences = licences.Where(l => l.ItemCode == input.ItemCode);
        if (input.ExpiresWithinDays is { } days)
        {
            var last = today.AddDays(Math.Clamp(days, 0, 36500));
            licences = licences.Where(l => l.Status == LicenceStatus.Valid && l.ValidTo >= today && l.ValidTo <= last);
        }
        return input.State switch
        {
            null => licences,
            LicenceState.Valid => licences.Where(l => l.Status == LicenceStatus.Valid && (l.ValidTo == null || l.ValidTo >= today)),
            LicenceState.Expired => licences.Where(l => l.Status == LicenceStatus.Valid && l.ValidTo < today),
            { } state => StandingAs(licences, Enum.Parse<LicenceStatus>(state.ToString())),
        };
    }

    private static IQueryable<Licence> StandingAs(IQueryable<Licence> licences, LicenceStatus status) => licences.Where(l => l.Status == status);
}
