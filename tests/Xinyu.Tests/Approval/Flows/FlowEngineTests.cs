using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowEngineTests
{
    [Fact]
    public void A_flow_starts_once()
    {
        var play = FlowPlayer.Started(TestFlow.Chain("a").Graph);

        play.Fail(new FlowCommand.Start()).Code.ShouldBe(FlowErrorCodes.AlreadyStarted);
    }

    [Fact]
    public void Nothing_can_be_done_before_the_start_or_after_the_end()
    {
        var play = new FlowPlayer(TestFlow.Chain("a").Graph);
        play.Fail(new FlowCommand.CompleteTask("a", null)).Code.ShouldBe(FlowErrorCodes.NotRunning);

        play.Do(new FlowCommand.Start()).Task("a", null);

        play.Fail(new FlowCommand.CompleteTask("a", null)).Code.ShouldBe(FlowErrorCodes.NotRunning);
        play.Fail(new FlowCommand.Cancel()).Code.ShouldBe(FlowErrorCodes.NotRunning);
    }

    [Fact]
    public void A_wrong_command_names_what_is_wrong_and_changes_nothing()
    {
        var play = FlowPlayer.Started(TestFlow.Chain().Task("a", "yes,no").Flows("start > a > end").Graph);

        play.Fail(new FlowCommand.CompleteTask("b", "yes")).ShouldBe(new(FlowErrorCodes.TaskNotOpen, "b"));
        play.Fail(new FlowCommand.CompleteTask("a", "yes", 99)).Code.ShouldBe(FlowErrorCodes.TaskNotOpen);
        play.Fail(new FlowCommand.CompleteTask("a", "maybe")).ShouldBe(new(FlowErrorCodes.OutcomeNotOffered, "a", "maybe"));
        play.Fail(new FlowCommand.CompleteTask("a", null)).Code.ShouldBe(FlowErrorCodes.OutcomeNotOffered);
        play.Fail(new FlowCommand.CompleteService("a")).Code.ShouldBe(FlowErrorCodes.ServiceNotRequested);
        play.Fail(new FlowCommand.CompleteCall("a")).Code.ShouldBe(FlowErrorCodes.CallNotRequested);
        play.Fail(new FlowCommand.FireTimer("a")).Code.ShouldBe(FlowErrorCodes.TimerNotArmed);
        play.Fail(new FlowCommand.DeliverMessage("news")).ShouldBe(new(FlowErrorCodes.MessageNotAwaited, null, "news"));
    }

    [Fact]
    public void A_cancelled_flow_closes_its_tasks_and_timers()
    {
        var play = FlowPlayer.Started(TestFlow.Chain("a").Boundary("late", "a", "P5D").Flow("late", "end").Graph)
            .Do(new FlowCommand.Cancel());

        play.State.Status.ShouldBe(FlowStatus.Cancelled);
        play.State.Tokens.ShouldBeEmpty();
        play.State.Timers.ShouldBeEmpty();
        play.Last.ShouldBe(
        [
            new FlowEffect.TaskClosed(1, "a", null),
            new FlowEffect.TimerCancelled(1, "late"),
            new FlowEffect.FlowEnded(null),
        ]);
    }

    [Fact]
    public void Conditions_read_the_callers_variables_and_the_outcomes()
    {
        var graph = new TestFlow().Start().Task("a", "go,stop").Exclusive("x", "low").Task("high").Task("low").End()
            .Flows("start > a > x", "x > low > end", "high > end")
            .Flow("x", "high", "outcome = \"go\" and large").Graph;

        FlowPlayer.Started(graph, new() { ["large"] = true }).Task("a", "go").At.ShouldBe(["high"]);
        FlowPlayer.Started(graph, new() { ["large"] = true }).Task("a", "stop").At.ShouldBe(["low"]);
        FlowPlayer.Started(graph).Task("a", "go").At.ShouldBe(["low"]);
    }

    [Fact]
    public void A_form_field_cannot_pose_as_an_outcome()
    {
        var graph = new TestFlow().Start().Task("a", "go,stop").Exclusive("x", "no").End("yes").End("no")
            .Flows("start > a > x", "x > no").Flow("x", "yes", "outcome = \"go\"").Graph;

        FlowPlayer.Started(graph, new() { ["outcome"] = "go" }).Task("a", "stop").State.EndNode.ShouldBe("no");
    }

    [Fact]
    public void Without_a_condition_that_holds_and_without_a_default_the_command_fails()
    {
        var graph = new TestFlow().Start().Task("a", "go,stop").Exclusive("x").End()
            .Flows("start > a > x").Flow("x", "end", "outcome = \"go\"").Graph;

        FlowPlayer.Started(graph).Fail(new FlowCommand.CompleteTask("a", "stop")).ShouldBe(new(FlowErrorCodes.NoWayOn, "x"));
    }

    [Fact]
    public void Gateways_that_turn_for_ever_are_stopped()
    {
        var graph = new TestFlow().Start().Exclusive("x").Exclusive("y").Flows("start > x > y > x").Graph;

        new FlowPlayer(graph).Fail(new FlowCommand.Start()).Code.ShouldBe(FlowErrorCodes.TooManySteps);
    }

    [Fact]
    public void An_element_that_is_not_supported_cannot_be_entered()
    {
        var graph = new TestFlow().Start().Element("scriptTask", "script").End().Flows("start > script > end").Graph;

        new FlowPlayer(graph).Fail(new FlowCommand.Start()).ShouldBe(new(FlowErrorCodes.NotExecutable, "script", "scriptTask"));
    }

    [Fact]
    public void A_called_flow_brings_its_outcome_back()
    {
        var play = FlowPlayer.Started(new TestFlow().Start().Element("callActivity", "call", "calledElement=\"other\"")
            .Exclusive("x", "no").End("yes").End("no").Flows("start > call > x", "x > no").Flow("x", "yes", "outcomes.call = \"fine\"").Graph);

        play.Last.ShouldBe([new FlowEffect.CallRequested(1, "call", "other")]);
        play.Do(new FlowCommand.CompleteCall("call", "fine")).State.EndNode.ShouldBe("yes");
    }
}
