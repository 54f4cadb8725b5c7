using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>One way through a flow over sample data.</summary>
public class FlowTrialTests
{
    private static readonly FlowTrialSample Sample = new() { PromisedDays = 10 };

    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void Every_shipped_flow_comes_to_its_end_within_the_promise_when_nobody_objects(string name)
    {
        var result = FlowTrial.Play(Templates.Graph(name), Sample);

        result.Failure.ShouldBeNull();
        result.End.ShouldNotBeNull().Id.ShouldBe("granted");
        result.Days.ShouldBeInRange(0, 12, "each share begins a day of its own");
        result.Steps.Select(step => step.From).ShouldBeInOrder();
    }

    [Fact]
    public void People_choose_in_the_order_of_the_sample_and_conditions_show_their_answers()
    {
        var sample = Sample with { Outcomes = new Dictionary<string, IReadOnlyList<string>> { ["review"] = ["return", "agree"], ["approve"] = ["refuse"] } };

        var result = FlowTrial.Play(Templates.Graph("standard"), sample);

        result.Steps.Select(step => $"{step.Node.Id} {step.Outcome} {step.From}-{step.To}").ShouldBe(
        [
            "handle agree 0-5", "review return 5-8", "handle agree 8-13", "review agree 13-16", "approve refuse 16-18",
            "makeDocuments  18-18", "deliver done 18-18",
        ]);
        result.Steps[1].Conditions.ShouldBe([new(Templates.Graph("standard").Edges.Single(e => e.Id == "reviewed-toHandle"), true)]);
        result.Steps[3].Conditions.Single().Holds.ShouldBe(false);
        result.End!.Id.ShouldBe("refused");
    }

    [Fact]
    public void Branches_run_side_by_side_and_a_join_waits_for_the_longer_one()
    {
        var graph = new TestFlow().Start().Parallel("fork").Task("short", more: Share(20)).Task("long", more: Share(50)).Parallel("join")
            .Task("last", more: Share(10)).End().Flows("start > fork > short > join > last > end", "fork > long > join").Graph;

        var steps = FlowTrial.Play(graph, Sample).Steps;

        steps.Select(step => $"{step.Node.Id} {step.From}-{step.To}").ShouldBe(["short 0-2", "long 0-5", "last 5-6"]);
    }

    [Fact]
    public void A_timer_of_the_sample_runs_out_before_its_task_is_done()
    {
        var graph = FlowDocument.Parse(TimedFlow.Xml(), FeelLanguage.Instance).Graph;

        var steps = FlowTrial.Play(graph, Sample with { Late = ["late"] }).Steps;

        steps[0].Node.Id.ShouldBe("late");
        steps[0].To.ShouldBe(3);
        steps.ShouldContain(step => step.Node.Id == "urge");
        FlowTrial.Play(graph, Sample).Steps.ShouldNotContain(step => step.Node.Id == "urge");
    }

    [Fact]
    public void Answers_of_the_form_decide_and_a_division_by_zero_stops_it_with_its_place()
    {
        var graph = FlowDocument.Parse(
            TestFlow.Chain().Task("a").Exclusive("x", "end").Task("b").Flows("start > a > x > end", "b > end").Flow("x", "b", "total / parts &gt; 10").Xml,
            FeelLanguage.Instance).Graph;
        FlowTrialResult Play(int parts) => FlowTrial.Play(graph, Sample with { Form = new Dictionary<string, object?> { ["total"] = 100, ["parts"] = parts } });

        Play(5).Steps.Select(step => step.Node.Id).ShouldBe(["a", "b"]);
        Play(50).Steps.Select(step => step.Node.Id).ShouldBe(["a"]);
        Play(0).Failure.ShouldBe(new FlowFailure(FlowErrorCodes.DividedByZero, "x-b", "total / parts > 10"));
    }

    [Fact]
    public void Work_sent_back_for_ever_ends_after_two_hundred_steps()
    {
        var returns = Enumerable.Repeat("return", 500).ToList();
        var result = FlowTrial.Play(Templates.Graph("standard"), Sample with { Outcomes = new Dictionary<string, IReadOnlyList<string>> { ["review"] = returns } });

        (result.Failure!.Code, result.Steps.Count, result.End).ShouldBe((FlowErrorCodes.TooManySteps, FlowTrial.StepLimit, null));
    }

    private static string Share(int percent) => $"xinyu:post=\"handler\" xinyu:share=\"{percent}\"";
}
