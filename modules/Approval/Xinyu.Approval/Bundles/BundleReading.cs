using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Bundles;

/// <summary>Reads a bundle as of now: the joint clock from its parts' events, the plan by their promises, and on whom the end depends.</summary>
internal sealed class BundleReading(XinyuDbContext db, PinnedItems items, ILegalCalendar calendars, IClock clock)
{
    public async Task<BundleState> ReadAsync(Bundle bundle, CancellationToken cancellationToken)
    {
        var parts = await db.Set<BundlePart>().AsNoTracking().Where(p => p.BundleId == bundle.Id).OrderBy(p => p.ItemCode).ToListAsync(cancellationToken);
        var ids = parts.Where(p => p.CaseId is not null).Select(p => p.CaseId!.Value).ToList();
        var cases = await db.Set<Case>().AsNoTracking().Include(c => c.Events).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var codes = parts.ConvertAll(p => p.ItemCode);
        var current = await db.Set<Item>().AsNoTracking().Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, i => i.CurrentVersion, cancellationToken);
        var read = new List<PartState>();
        foreach (var part in parts)
        {
            var filed = part.CaseId is { } id ? cases.GetValueOrDefault(id) : null;
            var (item, department) = await items.GetAsync(part.ItemCode, filed?.ItemVersion ?? current[part.ItemCode], cancellationToken);
            read.Add(new(part, item, department, filed));
        }

        var calendar = await calendars.GetAsync(cancellationToken);
        var moment = LegalDay.Moment(clock.Now, calendar.Closing);
        return BundleState.Of(bundle, read, await HeldAsync(bundle, read, cancellationToken), calendar, moment);
    }

    /// <summary>Predecessors whose result the applicant holds in the register: they are not waited for.</summary>
    private async Task<HashSet<string>> HeldAsync(Bundle bundle, List<PartState> parts, CancellationToken cancellationToken)
    {
        var wanted = parts.SelectMany(p => p.Item.Predecessors).Distinct().ToList();
        var (holder, today) = (bundle.ApplicantIdHash, LegalDay.Of(clock.Now));
        return [.. await db.Set<Licence>().AsNoTracking()
            .Where(l => l.HolderIdHash == holder && wanted.Contains(l.ItemCode) && l.Status == LicenceStatus.Valid && (l.ValidTo == null || l.ValidTo >= today))
            .Select(l => l.ItemCode).Distinct().ToListAsync(cancellationToken)];
    }
}

/// <param name="Case">With its events; null until the part is filed.</param>
internal sealed record PartState(BundlePart Part, ItemDefinition Item, DepartmentDefinition Department, Case? Case)
{
    /// <summary>Decided, or ended otherwise.</summary>
    public bool IsEnded => Case is { IsGranted: not null } or { IsOpen: false };

    public bool IsRunning => Case is { IsGranted: null, State: CaseState.Accepted or CaseState.InReview or CaseState.Suspended };

    public JointPart Joint() => new(Item.Code, Case?.ClockEvents() ?? [], Item.Terms());
}
