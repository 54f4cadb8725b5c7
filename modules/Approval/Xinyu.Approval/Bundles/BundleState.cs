using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Approval.Bundles;

/// <summary>A bundle at one moment. Pure: everything in it follows from the parts, the calendar and the moment.</summary>
/// <param name="Plan">By the promises alone.</param>
/// <param name="ToGo">By what is left of them.</param>
internal sealed record BundleState(Bundle Bundle, IReadOnlyList<PartState> Parts, JointClock Clock, BundlePlan Plan, BundlePlan ToGo, string? Blocker, bool BlockerIsLate)
{
    public static BundleState Of(Bundle bundle, IReadOnlyList<PartState> parts, IReadOnlySet<string> held, WorkCalendar calendar, ClockMoment moment)
    {
        JointExtension? extension = bundle.ExtendedAt is { } at ? new(LegalDay.Moment(at, calendar.Closing), bundle.ExtensionDays) : null;
        var filed = parts.Where(p => p.Case is not null).ToList();
        var clock = JointClock.Due([.. filed.Select(p => p.Joint())], filed.Count == parts.Count, extension, calendar, DeadlineReadings.Default, moment);
        var shares = clock.Shares.ToDictionary(s => s.Key);
        var plan = BundlePlan.Of([.. parts.Select(p => new BundleItem(p.Item.Code, p.Item.PromisedDays, p.Item.Predecessors))], held);
        var toGo = BundlePlan.Of([.. parts.Select(p => new BundleItem(p.Item.Code, Left(p, shares.GetValueOrDefault(p.Item.Code)), p.Item.Predecessors))], held);
        var (blocker, late) = FindBlocker(parts, shares, toGo);
        return new(bundle, parts, clock, plan, toGo, blocker, late);
    }

    public JointShare? ShareOf(string code) => Clock.Shares.FirstOrDefault(s => s.Key == code);

    /// <summary>
    /// Parts that have to be decided before this one and are not: art. 26 lets departments work side by side, but nobody decides on a
    /// result that does not exist yet.
    /// </summary>
    public IReadOnlyList<PartState> Awaited(string code)
    {
        var before = Plan.Find(code)?.Predecessors ?? [];
        return [.. Parts.Where(p => before.Contains(p.Item.Code) && !p.IsEnded)];
    }

    private static int Left(PartState part, JointShare? share) =>
        part.IsEnded ? 0 : share is { IsUnderReview: true, Clock.Promised: { } run } ? run.DaysLeft : part.Item.PromisedDays;

    /// <summary>
    /// Who holds up the whole: of the parts past their own promise the one furthest over; where none is, the first open part of the longest way.
    /// </summary>
    private static (string? Code, bool Late) FindBlocker(IReadOnlyList<PartState> parts, Dictionary<string, JointShare> shares, BundlePlan toGo)
    {
        var open = parts.Where(p => !p.IsEnded).Select(p => p.Item.Code).ToHashSet();
        var late = shares.Values.Where(s => open.Contains(s.Key) && s.Clock.Promised is { IsLate: true })
            .OrderByDescending(s => s.Clock.Promised!.DaysOver).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault();
        return late is not null ? (late.Key, true) : (toGo.CriticalPath.FirstOrDefault(open.Contains) ?? toGo.Steps.Select(s => s.Code).FirstOrDefault(open.Contains), false);
    }
}
