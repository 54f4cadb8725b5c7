using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowTemplateTests
{
    [Theory]
    [InlineData("grant", "granted")]
    [InlineData("refuse", "refused")]
    public void An_instant_case_is_decided_at_the_counter(string outcome, string end)
    {
        var play = FlowPlayer.Started(Templates.Graph("instant")).Task("decide", outcome).Delivered();

        ShouldHaveEnded(play, end);
        play.Effects.OfType<FlowEffect.TaskOpened>().Select(task => task.Post).ShouldBe(["window", "window"]);
    }

    [Theory]
    [InlineData("grant", "granted")]
    [InlineData("refuse", "refused")]
    public void A_simple_case_goes_from_the_handler_to_the_leader(string outcome, string end)
    {
        var play = FlowPlayer.Started(Templates.Graph("simple")).Task("handle", "agree").Task("approve", outcome).Delivered();

        ShouldHaveEnded(play, end);
    }

    [Theory]
    [InlineData("standard", "grant", "granted")]
    [InlineData("standard", "refuse", "refused")]
    [InlineData("internal", "grant", "granted")]
    [InlineData("internal", "refuse", "refused")]
    public void A_standard_case_is_handled_reviewed_and_approved(string flow, string outcome, string end)
    {
        var play = FlowPlayer.Started(Templates.Graph(flow))
            .Task("handle", "agree").Task("review", "agree").Task("approve", outcome).Delivered();

        ShouldHaveEnded(play, end);
        play.Effects.OfType<FlowEffect.TaskOpened>().Select(task => (task.NodeId, task.Post, task.Step)).ShouldBe(
        [
            ("handle", "handler", FlowStep.Handle),
            ("review", "reviewer", FlowStep.Handle),
            ("approve", "leader", FlowStep.Approve),
            ("deliver", "window", FlowStep.Inform),
        ]);
        play.Effects.OfType<FlowEffect.ServiceRequested>().Single().Service.ShouldBe("makeDocuments");
    }

    [Theory]
    [InlineData("expert-review", "review", "专家评审")]
    [InlineData("hearing", "hearing", "听证")]
    public void A_special_procedure_is_awaited_and_concluded_by_the_handler(string flow, string ask, string ground)
    {
        var play = FlowPlayer.Started(Templates.Graph(flow)).Task("handle", ask);

        play.Last.OfType<FlowEffect.MessageAwaited>().Single().Procedures.ShouldContain(ground);
        play.At.ShouldBe(["procedureEnded"]);
        play.Message("procedure-ended").Task("conclude", "agree").Task("review", "agree").Task("approve", "grant").Delivered();
        ShouldHaveEnded(play, "granted");
    }

    [Theory]
    [InlineData("expert-review")]
    [InlineData("hearing")]
    public void A_special_procedure_that_is_not_needed_is_skipped(string flow)
    {
        var play = FlowPlayer.Started(Templates.Graph(flow))
            .Task("handle", "agree").Task("review", "agree").Task("approve", "refuse").Delivered();

        ShouldHaveEnded(play, "refused");
    }

    [Fact]
    public void The_site_is_inspected_before_the_first_conclusion_and_again_only_on_demand()
    {
        var play = FlowPlayer.Started(Templates.Graph("site-inspection")).Task("handle", "agree");
        play.At.ShouldBe(["inspect"]);

        play.Task("inspect", "done").Task("conclude", "agree").Task("review", "return").Task("handle", "agree");
        play.At.ShouldBe(["conclude"]);

        play.Task("conclude", "agree").Task("review", "return").Task("handle", "inspect");
        play.At.ShouldBe(["inspect"]);

        play.Task("inspect", "done").Task("conclude", "agree").Task("review", "agree").Task("approve", "grant").Delivered();
        ShouldHaveEnded(play, "granted");
    }

    [Fact]
    public void A_department_without_an_inspector_sends_its_handler()
    {
        var inspect = Templates.Graph("site-inspection").Find("inspect")!;

        inspect.PostIn(["window", "handler", "inspector"]).ShouldBe("inspector");
        inspect.PostIn(["window", "handler"]).ShouldBe("handler");
        inspect.PostIn(["window"]).ShouldBeNull();
    }

    [Theory]
    [InlineData("agree", "agree", "approve")]
    [InlineData("return", "agree", "handle")]
    [InlineData("agree", "return", "handle")]
    public void A_joint_case_waits_for_both_opinions_in_any_order(string review, string countersign, string next)
    {
        foreach (var reviewFirst in new[] { true, false })
        {
            var play = FlowPlayer.Started(Templates.Graph("joint")).Task("handle", "agree");
            play.At.ShouldBe(["review", "countersign"]);
            (string Node, string Outcome)[] order = reviewFirst
                ? [("review", review), ("countersign", countersign)]
                : [("countersign", countersign), ("review", review)];

            play.Task(order[0].Node, order[0].Outcome).At.ShouldBe([order[1].Node]);
            play.Task(order[1].Node, order[1].Outcome).At.ShouldBe([next]);
        }
    }

    [Theory]
    [InlineData("simple")]
    [InlineData("standard")]
    [InlineData("internal")]
    public void What_the_leader_sends_back_is_handled_again(string flow)
    {
        var play = FlowPlayer.Started(Templates.Graph(flow));
        for (var round = 0; round < 3; round++)
        {
            play.Task("handle", "agree");
            if (flow != "simple")
                play.Task("review", "agree");
            play.Task("approve", "return").At.ShouldBe(["handle"]);
        }

        play.Effects.OfType<FlowEffect.TaskOpened>().Count(task => task.NodeId == "handle").ShouldBe(4);
    }

    private static void ShouldHaveEnded(FlowPlayer play, string end)
    {
        play.State.Status.ShouldBe(FlowStatus.Ended);
        play.State.EndNode.ShouldBe(end);
        play.State.Tokens.ShouldBeEmpty();
        play.Last[^1].ShouldBe(new FlowEffect.FlowEnded(end));
    }
}
