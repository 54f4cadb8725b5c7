using System.Text.Json;
using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowStateTests
{
    [Fact]
    public void A_state_is_short_plain_json()
    {
        var state = FlowPlayer.Started(Templates.Graph("joint")).Task("handle", "agree").Task("review", "agree").State;

        state.ToJson().ShouldBe(
            """
            {"status":"Running","nextToken":5,"tokens":[{"id":3,"node":"countersign","outcome":"agree"},{"id":4,"node":"join","via":"review-join","outcome":"agree"}],"timers":[],"outcomes":{"handle":"agree","review":"agree"}}
            """);
    }

    [Fact]
    public void A_state_with_timers_survives_its_json()
    {
        var play = FlowPlayer.Started(TestFlow.Chain("a").Boundary("late", "a", "P5D").Flow("late", "end").Graph);
        var restored = FlowState.FromJson(play.State.ToJson());

        restored.ShouldBe(play.State);
        restored.GetHashCode().ShouldBe(play.State.GetHashCode());
        restored.Timers.ShouldBe([new FlowTimer("late", 1, 5)]);
    }

    [Fact]
    public void States_that_differ_are_not_equal()
    {
        var play = FlowPlayer.Started(Templates.Graph("standard"));
        var before = play.State;

        play.Task("handle", "agree").State.ShouldNotBe(before);
    }

    [Fact]
    public void Null_is_no_state() => Should.Throw<JsonException>(() => FlowState.FromJson("null"));
}
