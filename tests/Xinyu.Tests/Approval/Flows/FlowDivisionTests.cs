using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>A condition that divides by zero has no answer: the case stays where it is, and the default way is not taken.</summary>
public class FlowDivisionTests
{
    private static readonly FlowDocument Divided = FlowDocument.Parse(Flow("total / parts > 10"), FeelLanguage.Instance);

    [Fact]
    public void The_case_stays_where_it_is_and_the_flow_is_named()
    {
        var open = Advance(FlowState.Initial, new FlowCommand.Start(), 0).State;

        var stopped = Advance(open, new FlowCommand.CompleteTask("a", null), parts: 0);

        stopped.Failure.ShouldBe(new FlowFailure(FlowErrorCodes.DividedByZero, "x-b", "total / parts > 10"));
        stopped.State.ShouldBe(open);
        stopped.Effects.ShouldBeEmpty();
        Advance(open, new FlowCommand.CompleteTask("a", null), parts: 5).State.Tokens.Single().Node.ShouldBe("b");
        Advance(open, new FlowCommand.CompleteTask("a", null), parts: 100).State.Status.ShouldBe(FlowStatus.Ended);
    }

    [Theory]
    [InlineData("total / 0 > 10", "divides by zero (character 9)")]
    [InlineData("total >", "ends too early")]
    public void What_can_be_seen_in_the_file_is_named_when_it_is_read(string condition, string problem)
    {
        var finding = FlowDocument.Parse(Flow(condition), FeelLanguage.Instance).Findings.ShouldHaveSingleItem();

        (finding.Code, finding.ElementId, finding.Level).ShouldBe((FlowFindingCodes.ExpressionInvalid, "x-b", FlowFindingLevel.Error));
        finding.Detail.ShouldNotBeNull().ShouldContain(problem);
    }

    [Fact]
    public void A_condition_nested_ten_thousand_deep_is_a_finding_and_no_end_of_the_process()
    {
        var deep = new string('(', 10_000) + "1" + new string(')', 10_000);

        FlowDocument.Parse(Flow(deep), FeelLanguage.Instance).Findings.ShouldHaveSingleItem().Code.ShouldBe(FlowFindingCodes.ExpressionInvalid);
    }

    private static FlowAdvance Advance(FlowState state, FlowCommand command, int parts) => FlowEngine.Advance(
        Divided.Graph, state, command, new Dictionary<string, object?> { ["total"] = 100, ["parts"] = parts });

    private static string Flow(string condition) => TestFlow.Chain().Task("a").Exclusive("x", "end").Task("b")
        .Flows("start > a > x > end", "b > end").Flow("x", "b", condition.Replace(">", "&gt;")).Xml;
}
