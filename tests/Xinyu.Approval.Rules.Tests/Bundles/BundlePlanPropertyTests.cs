using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Bundles;

namespace Xinyu.Approval.Rules.Tests.Bundles;

/// <summary>What holds for every set of items without a circle, tried on generated ones; the seed is fixed.</summary>
public class BundlePlanPropertyTests
{
    public sealed record Sample(IReadOnlyList<BundleItem> Items, int Seed)
    {
        public BundlePlan Plan() => BundlePlan.Of(Items);
    }

    /// <summary>Predecessors only among those before, so that there is no circle; one in eight names an item that is not there.</summary>
    static readonly Arbitrary<Sample> Samples = (
        from count in Gen.Choose(1, 12)
        from days in Gen.Choose(0, 30).ArrayOf(count)
        from chances in Gen.Choose(0, 7).ArrayOf(count * count)
        from seed in Gen.Choose(0, 1_000_000)
        select new Sample([.. Enumerable.Range(0, count).Select(i => new BundleItem(
            Code(i), days[i], [.. Enumerable.Range(0, i).Where(j => chances[i * count + j] < 3).Select(Code), .. chances[i * count + i] == 7 ? ["ZZ-99"] : Array.Empty<string>()]))], seed)).ToArbitrary();

    // not in the order of the codes, so that the order has to come from the predecessors
    static string Code(int i) => $"{(char)('A' + (i * 7 % 12))}-{i:00}";

    static void Holds(Func<Sample, bool> property) => Prop.ForAll(Samples, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261126, 5));

    [Fact]
    public void The_order_respects_every_predecessor() => Holds(sample =>
    {
        var plan = sample.Plan();
        return plan.Steps.Count == sample.Items.Count && plan.Steps.All(step => step.Predecessors.All(before =>
            plan.Find(before)!.Stage < step.Stage && plan.Find(before)!.EarliestEnd <= step.EarliestStart && plan.Find(before)!.LatestEnd <= step.LatestStart));
    });

    [Fact]
    public void The_critical_path_is_a_chain_and_no_chain_is_longer() => Holds(sample =>
    {
        var plan = sample.Plan();
        var byCode = sample.Items.ToDictionary(i => i.Code);
        var chained = plan.CriticalPath.Zip(plan.CriticalPath.Skip(1)).All(pair => byCode[pair.Second].Predecessors.Contains(pair.First));
        return chained && plan.CriticalPath.All(c => plan.Find(c)!.IsCritical)
            && plan.Days == plan.CriticalPath.Sum(c => byCode[c].Days) && plan.Days == byCode.Keys.Max(LongestTo);

        // by trying every chain, which the plan does not
        int LongestTo(string code) => byCode[code].Days + byCode[code].Predecessors.Where(byCode.ContainsKey).Select(LongestTo).DefaultIfEmpty().Max();
    });

    [Fact]
    public void One_more_item_never_makes_the_whole_shorter() => Holds(sample =>
    {
        if (sample.Items.Count == 1) return true;
        var fewer = sample.Items.Where((_, i) => i != sample.Seed % sample.Items.Count).ToList();
        return BundlePlan.Of(fewer).Days <= sample.Plan().Days;
    });

    [Fact]
    public void In_which_order_the_items_are_named_changes_nothing() => Holds(sample =>
    {
        var items = sample.Items.Select(i => i with { Predecessors = [.. i.Predecessors.Reverse()] }).ToArray();
        new Random(sample.Seed).Shuffle(items);
        return JsonSerializer.Serialize(BundlePlan.Of(items)) == JsonSerializer.Serialize(sample.Plan());
    });

    [Fact]
    public void A_day_more_on_a_critical_part_is_a_day_more_for_the_whole_and_slack_is_free() => Holds(sample =>
    {
        var plan = sample.Plan();
        return plan.Steps.All(step =>
            With(step.Code, step.Slack).Days == plan.Days && With(step.Code, step.Slack + 1).Days == plan.Days + 1);

        BundlePlan With(string code, int more) => BundlePlan.Of([.. sample.Items.Select(i => i.Code == code ? i with { Days = i.Days + more } : i)]);
    });
}
