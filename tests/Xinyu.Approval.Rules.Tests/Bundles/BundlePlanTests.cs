using Xinyu.Approval.Bundles;

namespace Xinyu.Approval.Rules.Tests.Bundles;

/// <summary>The construction project of the catalogue: what waits for what, with round limits.</summary>
public class BundlePlanTests
{
    static readonly BundleItem[] Project =
    [
        new("FG-01", 10, []), new("GH-01", 10, ["FG-01"]), new("HB-01", 30, ["FG-01"]), new("GT-01", 15, ["FG-01", "GH-01"]),
        new("GH-02", 10, ["GH-01", "GT-01"]), new("JS-01", 7, ["GH-02", "GT-01", "HB-01"]),
    ];

    [Fact]
    public void A_construction_project_has_an_order_and_what_runs_side_by_side()
    {
        var plan = BundlePlan.Of(Project);
        plan.Problems.ShouldBeEmpty();
        plan.Stages.Select(s => string.Join(' ', s.Select(p => p.Code))).ShouldBe(["FG-01", "GH-01 HB-01", "GT-01", "GH-02", "JS-01"]);
    }

    [Fact]
    public void Its_critical_path_is_the_longest_chain_in_working_days()
    {
        var plan = BundlePlan.Of(Project);
        plan.CriticalPath.ShouldBe(["FG-01", "GH-01", "GT-01", "GH-02", "JS-01"]);
        plan.Days.ShouldBe(10 + 10 + 15 + 10 + 7);
        plan.Find("HB-01")!.ShouldSatisfyAllConditions(
            s => (s.EarliestStart, s.EarliestEnd).ShouldBe((10, 40)), s => (s.LatestStart, s.Slack, s.IsCritical).ShouldBe((15, 5, false)));
        plan.Find("JS-01")!.ShouldSatisfyAllConditions(s => (s.EarliestStart, s.EarliestEnd, s.IsCritical).ShouldBe((45, 52, true)));
    }

    [Fact]
    public void What_is_held_already_is_waited_for_no_more()
    {
        var plan = BundlePlan.Of([.. Project.Where(i => i.Code != "FG-01")], new HashSet<string> { "FG-01" });
        plan.Problems.ShouldBeEmpty();
        plan.Find("GH-01")!.Stage.ShouldBe(1);
        plan.Days.ShouldBe(42);
    }

    [Fact]
    public void What_is_held_from_another_project_and_applied_for_again_is_waited_for()
    {
        var plan = BundlePlan.Of(Project, new HashSet<string> { "FG-01", "HB-01" });
        plan.Days.ShouldBe(BundlePlan.Of(Project).Days);
        plan.Find("GH-01")!.Predecessors.ShouldBe(["FG-01"]);
    }

    [Fact]
    public void A_missing_predecessor_is_named_and_the_plan_stands_all_the_same()
    {
        var plan = BundlePlan.Of([new("GH-02", 10, ["GH-01", "GT-01"]), new("GT-01", 15, ["FG-01"])]);
        plan.Days.ShouldBe(25);
        plan.Problems.Select(p => (p.Kind, string.Join(' ', p.Codes))).ShouldBe(
            [(BundleProblemKind.Missing, "GH-02 GH-01"), (BundleProblemKind.Missing, "GT-01 FG-01")], ignoreOrder: true);
    }

    [Fact]
    public void Items_that_wait_for_each_other_are_named_and_nothing_is_planned()
    {
        var plan = BundlePlan.Of([new("C-01", 1, ["B-01"]), new("A-01", 1, ["C-01"]), new("B-01", 1, ["A-01"]), new("D-01", 1, [])]);
        plan.Steps.ShouldBeEmpty();
        plan.Problems.Single().ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(BundleProblemKind.Circle), p => p.Codes.ShouldBe(["A-01", "C-01", "B-01"]));
        BundlePlan.Of([new("A-01", 1, ["A-01"])]).Problems.Single().Codes.ShouldBe(["A-01"]);
        BundlePlan.Of([new("A-01", 1, []), new("A-01", 2, [])]).Problems.Single().Kind.ShouldBe(BundleProblemKind.Repeated);
    }

    [Fact]
    public void What_has_to_be_added_is_what_the_chosen_items_wait_for_and_nobody_holds()
    {
        var items = Project.ToDictionary(i => i.Code, i => i.Predecessors);
        IReadOnlyList<string> Missing(string chosen, params string[] held) =>
            BundlePlan.Missing([chosen], held.ToHashSet(), code => items.GetValueOrDefault(code));
        Missing("GH-02").ShouldBe(["GH-01", "GT-01", "FG-01"]);
        Missing("GH-02", "GT-01").ShouldBe(["GH-01", "FG-01"]);
        Missing("JS-01", "GH-02", "GT-01").ShouldBe(["HB-01", "FG-01"]);
        BundlePlan.Missing(["X-01"], new HashSet<string>(), code => code == "X-01" ? ["Y-99"] : null).ShouldBeEmpty();
    }
}
