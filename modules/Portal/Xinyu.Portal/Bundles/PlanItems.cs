using Xinyu.Abp;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Bundles;

/// <summary>几件事一起办: the order, what runs side by side and how long the whole takes, before anything is applied for.</summary>
internal sealed class PlanItems(GuideShelf shelf, HeldResults held, PortalCalendar calendars, IClock clock)
{
    public const int MostItems = 20;

    /// <exception cref="BusinessException">An unknown code, an internal item or too many.</exception>
    public async Task<ItemPlan> ExecuteAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var book = await shelf.GetAsync(cancellationToken);
        if (codes.Count > MostItems) throw new BusinessException(PortalErrors.PlanTooMany).WithData("most", MostItems);
        var chosen = codes.Select(code => Find(code, book)).DistinctBy(i => i.Code).ToList();
        var results = await held.OfAsync([.. chosen.SelectMany(i => Before(i.Code, book)).Concat(chosen.Select(i => i.Code)).Distinct()], cancellationToken);
        var plan = BundlePlan.Of([.. chosen.Select(i => new BundleItem(i.Code, i.Definition.PromisedDays, i.Definition.Predecessors))], results.Keys.ToHashSet());
        var (doneBy, missingYear) = await DoneByAsync(plan, cancellationToken);
        return new(
            [.. plan.Steps.Select(s => PlannedItem.Of(s, book.Find(s.Code)!, results.GetValueOrDefault(s.Code)))],
            [.. results.Where(r => chosen.TrueForAll(i => i.Code != r.Key) && chosen.Exists(i => i.Definition.Predecessors.Contains(r.Key)))
                .Select(r => new HeldItem(RelatedItem.Of(r.Key, book), r.Value))],
            [.. plan.Problems.Where(p => p.Kind == BundleProblemKind.Missing).GroupBy(p => p.Codes[1])
                .Select(g => MissingItem.Of(g.Key, [.. g.Select(p => p.Codes[0])], book))],
            [.. BundlePlan.Missing(chosen.Select(i => i.Code), results.Keys.ToHashSet(), code => book.Find(code)?.Definition.Predecessors)],
            plan.Problems.FirstOrDefault(p => p.Kind == BundleProblemKind.Circle)?.Codes ?? [],
            plan.CriticalPath, plan.Days)
        {
            DoneBy = doneBy,
            MissingYear = missingYear,
        };
    }

    /// <summary>Matters that are rarely done alone, by the catalogue itself: those that wait for the most others, each with all of them.</summary>
    public async Task<IReadOnlyList<CommonPlan>> CommonAsync(CancellationToken cancellationToken)
    {
        var book = await shelf.GetAsync(cancellationToken);
        return [.. book.Items.Where(i => i.CanApply).Select(i => new CommonPlan(RelatedItem.Of(i), [i.Code, .. Before(i.Code, book)]))
            .Where(c => c.Codes.Count is > 2 and <= MostItems).OrderByDescending(c => c.Codes.Count).ThenBy(c => c.Item.Code, StringComparer.Ordinal).Take(MostCommon)];
    }

    private const int MostCommon = 3;

    private static IReadOnlyList<string> Before(string code, GuideBook book) =>
        BundlePlan.Missing([code], new HashSet<string>(), c => book.Find(c)?.Definition.Predecessors);

    private static GuideItem Find(string code, GuideBook book)
    {
        var item = book.Find(code) ?? throw new BusinessException(PortalErrors.PlanItemUnknown).WithData("code", code.Length > 20 ? code[..20] : code);
        return item.Headline.Kind == ItemKind.Permit ? item : throw new BusinessException(PortalErrors.ItemInternal).WithData("item", item.Headline.Name);
    }

    /// <summary>If everything were accepted today and each part used its whole promise; open where a calendar is not published yet.</summary>
    private async Task<(DateOnly? Day, int? MissingYear)> DoneByAsync(BundlePlan plan, CancellationToken cancellationToken)
    {
        if (plan.Steps.Count == 0 || await calendars.FindAsync(cancellationToken) is not { } calendar) return (null, null);
        try
        {
            return (DueDate.Of(LegalDay.Of(clock.Now), plan.Days, DayKind.Working, calendar), null);
        }
        catch (CalendarYearMissingException missing)
        {
            return (null, missing.Year);
        }
    }
}

/// <param name="Items">In the order of the plan; empty where the items wait for each other.</param>
/// <param name="Held">Predecessors whose result the applicant holds: fetched from the register, not asked again.</param>
/// <param name="ToAdd">Codes to plan as well, so that nothing is missing.</param>
/// <param name="Circle">Codes of items that wait for each other.</param>
internal sealed record ItemPlan(
    IReadOnlyList<PlannedItem> Items, IReadOnlyList<HeldItem> Held, IReadOnlyList<MissingItem> Missing, IReadOnlyList<string> ToAdd,
    IReadOnlyList<string> Circle, IReadOnlyList<string> CriticalPath, int Days, int JointDays = LegalLimits.JointDecisionDays)
{
    public DateOnly? DoneBy { get; init; }

    /// <summary>The year whose calendar is not published yet, so that there is no date.</summary>
    public int? MissingYear { get; init; }
}

internal sealed record PlannedItem(
    string Code, string Name, string DepartmentName, bool CanApply, string? NotOpenReason, int Stage, int Days, int EarliestStart, int EarliestEnd, int LatestEnd,
    bool IsCritical, IReadOnlyList<string> After, HeldResult? Held)
{
    public int Slack => LatestEnd - EarliestEnd;

    public static PlannedItem Of(BundleStep step, GuideItem item, HeldResult? held) => new(
        item.Code, item.Headline.Name, item.Department.ShortName, item.CanApply, ItemListEntry.ReasonOf(item), step.Stage, step.Days,
        step.EarliestStart, step.EarliestEnd, step.LatestEnd, step.IsCritical, step.Predecessors, held);
}

internal sealed record HeldItem(RelatedItem Item, HeldResult Result);

/// <param name="For">The chosen items that need it.</param>
internal sealed record MissingItem(RelatedItem Item, bool CanApply, IReadOnlyList<string> For)
{
    public static MissingItem Of(string code, IReadOnlyList<string> needing, GuideBook book) => new(RelatedItem.Of(code, book), book.Find(code)?.CanApply == true, needing);
}

internal sealed record CommonPlan(RelatedItem Item, IReadOnlyList<string> Codes);
