using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowTimerTests
{
    private static FlowGraph Bounded(bool interrupting) => TestFlow.Chain("a")
        .Boundary("late", "a", "P5D", interrupting).Task("urge").Flows("late > urge > end").Graph;

    [Fact]
    public void An_interrupting_timer_ends_the_task_it_sits_on()
    {
        var play = FlowPlayer.Started(Bounded(true));
        play.Last[^1].ShouldBe(new FlowEffect.TimerArmed(1, "late", 5));

        play.Timer("late");

        play.Last[0].ShouldBe(new FlowEffect.TaskClosed(1, "a", null));
        play.At.ShouldBe(["urge"]);
        play.Fail(new FlowCommand.FireTimer("late")).Code.ShouldBe(FlowErrorCodes.TimerNotArmed);
    }

    [Fact]
    public void A_timer_that_does_not_interrupt_adds_work_and_fires_once()
    {
        var play = FlowPlayer.Started(Bounded(false)).Timer("late");

        play.At.ShouldBe(["a", "urge"]);
        play.Fail(new FlowCommand.FireTimer("late")).Code.ShouldBe(FlowErrorCodes.TimerNotArmed);
        play.Task("a", null).State.Status.ShouldBe(FlowStatus.Running);
        play.Task("urge", null).State.Status.ShouldBe(FlowStatus.Ended);
    }

    [Fact]
    public void A_task_done_in_time_disarms_its_timer()
    {
        var play = FlowPlayer.Started(Bounded(true)).Task("a", null);

        play.Last.ShouldContain(new FlowEffect.TimerCancelled(1, "late"));
        play.State.Timers.ShouldBeEmpty();
    }

    [Fact]
    public void A_flow_can_wait_some_working_days()
    {
        var play = FlowPlayer.Started(new TestFlow().Start().Wait("publicity", "P7D").Task("a").End()
            .Flows("start > publicity > a > end").Graph);
        play.Last.ShouldBe([new FlowEffect.TimerArmed(1, "publicity", 7)]);

        play.Timer("publicity").At.ShouldBe(["a"]);
        play.State.Timers.ShouldBeEmpty();
    }

    [Fact]
    public void A_message_reaches_every_place_that_waits_for_it()
    {
        var play = FlowPlayer.Started(new TestFlow().Start().Parallel("fork").Message("m1", "news").Message("m2", "news").Parallel("join").End()
            .Flows("start > fork > m1 > join > end", "fork > m2 > join").Graph);

        play.Message("news").State.Status.ShouldBe(FlowStatus.Ended);
    }
}
