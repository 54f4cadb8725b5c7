using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>Where a case stands in one flow, and where that is in another.</summary>
public class FlowMigrationTests
{
    private static readonly FlowGraph Standard = Templates.Graph("standard");

    private static FlowState At(params string[] nodes) => new()
    {
        Status = FlowStatus.Running,
        NextToken = nodes.Length + 1,
        Tokens = [.. nodes.Select((node, i) => new FlowToken(i + 1, node))],
    };

    [Fact]
    public void A_task_has_its_counterpart_under_the_same_id()
    {
        var position = FlowMigration.Positions(At("review"), Standard, Templates.Graph("expert-review")).ShouldHaveSingleItem();
        position.To!.Id.ShouldBe("review");
        FlowMigration.IsReachable(At("review"), Templates.Graph("expert-review")).ShouldBeTrue();
    }

    [Fact]
    public void A_task_that_the_new_flow_does_not_have_has_none() =>
        FlowMigration.Positions(At("review"), Standard, Templates.Graph("simple")).ShouldHaveSingleItem().To.ShouldBeNull();

    [Fact]
    public void The_same_id_with_another_legal_step_is_no_counterpart()
    {
        var other = TestFlow.Chain("handle").Task("review", more: "xinyu:post=\"leader\" xinyu:step=\"approve\"").Flows("handle > review > end").Graph;
        FlowMigration.Positions(At("review"), Standard, other).ShouldHaveSingleItem().To.ShouldBeNull();
    }

    [Fact]
    public void Branches_that_the_new_flow_has_one_after_the_other_cannot_both_stay_open()
    {
        var inOrder = TestFlow.Chain("handle", "review", "countersign").Graph;
        FlowMigration.IsReachable(At("review"), inOrder).ShouldBeTrue();
        FlowMigration.IsReachable(At("countersign", "review"), inOrder).ShouldBeFalse();
        FlowMigration.IsReachable(At("countersign", "review"), Templates.Graph("joint")).ShouldBeTrue();
    }

    [Fact]
    public void A_running_timer_keeps_its_length_a_new_one_counts_from_now_and_one_without_a_place_is_dropped()
    {
        var next = TestFlow.Chain("a").Boundary("late", "a", "P9D", interrupting: false).Boundary("later", "a", "P20D", interrupting: false).Flows("late > end", "later > end").Graph;
        var armed = new DateOnly(2026, 3, 2);
        var state = At("a") with { Timers = [new("late", 1, 5, armed), new("gone", 1, 3, armed)] };
        FlowMigration.Carry(state, next).Timers.ShouldBe([new FlowTimer("late", 1, 5, armed), new FlowTimer("later", 1, 20)]);
    }
}
