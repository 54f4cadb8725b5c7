using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowValidatorTests
{
    [Fact]
    public void A_plain_flow_has_no_findings() => Findings(TestFlow.Chain("a", "b")).ShouldBeEmpty();

    [Fact]
    public void A_start_and_an_end_are_needed()
    {
        Findings(new TestFlow().Task("a").End().Flows("a > end")).ShouldBe([new(FlowFindingCodes.StartMissing, "flow")]);
        Codes(new TestFlow().Start().Task("a").Flows("start > a > a")).ShouldBe([FlowFindingCodes.EndMissing]);
        Findings(TestFlow.Chain("a").Start("again").Flow("again", "a")).ShouldBe([new(FlowFindingCodes.StartNotUnique, "again")]);
    }

    [Fact]
    public void Dead_ends_and_unreachable_elements_are_found()
    {
        Findings(TestFlow.Chain("a").Task("b").Flow("a", "b")).ShouldBe([new(FlowFindingCodes.DeadEnd, "b")]);
        Findings(TestFlow.Chain("a").Task("island").Flow("island", "end")).ShouldBe([new(FlowFindingCodes.Unreachable, "island")]);
        Findings(TestFlow.Chain("a").Task("trap").Flows("a > trap > trap")).ShouldBe([new(FlowFindingCodes.EndUnreachable, "trap")]);
    }

    [Fact]
    public void Every_task_needs_a_post_that_the_department_has()
    {
        Findings(TestFlow.Chain().Task("a", more: "").Flows("start > a > end")).ShouldBe([new(FlowFindingCodes.PostMissing, "a")]);
        Findings(WithPost("xinyu:post=\"inspector\"")).ShouldBe([new(FlowFindingCodes.PostNotInDepartment, "a", "inspector")]);
        Findings(WithPost("xinyu:post=\"inspector\" xinyu:postFallback=\"handler\"")).ShouldBeEmpty();
        Findings(WithPost("xinyu:post=\"inspector\" xinyu:postFallback=\"finance\""))
            .ShouldBe([new(FlowFindingCodes.PostNotInDepartment, "a", "inspector")]);
    }

    [Fact]
    public void A_gateway_needs_a_default_unless_its_conditions_cover_every_outcome()
    {
        Findings(Divided("outcome = \"yes\"", "outcome = \"no\"")).ShouldBeEmpty();
        Findings(Divided("outcome = \"yes\"", "large")).ShouldContain(new FlowFinding(FlowFindingCodes.MayHaveNoWayOn, "x"));
        Findings(Divided("outcome = \"yes\"", null)).ShouldBe([new(FlowFindingCodes.ConditionMissing, "x-end")]);
    }

    [Fact]
    public void A_condition_on_an_outcome_that_nobody_offers_is_found()
    {
        Findings(Divided("outcome = \"yse\"", "outcome = \"no\"")).ShouldContain(new FlowFinding(FlowFindingCodes.ConditionNeverHolds, "x-b", "yse"));
        Findings(Divided("outcomes.b = \"yes\"", "outcome = \"no\"")).ShouldContain(new FlowFinding(FlowFindingCodes.ConditionNeverHolds, "x-b", "yes"));
    }

    [Fact]
    public void Gateways_that_only_lead_to_each_other_are_found()
    {
        var flow = TestFlow.Chain("a").Exclusive("x", "end").Exclusive("y", "end")
            .Flows("a > x > end", "y > end").Flow("x", "y", "large").Flow("y", "x", "large");

        Findings(flow).ShouldBe([new(FlowFindingCodes.GatewayCycle, "x"), new(FlowFindingCodes.GatewayCycle, "y")]);
    }

    [Fact]
    public void Shares_on_one_way_may_not_pass_a_hundred()
    {
        Findings(Shares(60, 60)).ShouldBe([new(FlowFindingCodes.SharesOverHundred, "flow", "120")]);
        Findings(Shares(60, 40)).ShouldBeEmpty();

        var sideBySide = new TestFlow().Start().Parallel("fork").Parallel("join").End()
            .Task("a", more: Share(80)).Task("b", more: Share(80))
            .Flows("start > fork > a > join > end", "fork > b > join");
        Findings(sideBySide).ShouldBeEmpty();
    }

    [Fact]
    public void A_join_that_may_wait_for_ever_is_found_by_playing_the_flow()
    {
        var flow = new TestFlow().Start().Exclusive("x", "a").Task("a").Task("b").Parallel("join").End()
            .Flows("start > x > a > join > end", "b > join").Flow("x", "b", "large");

        Findings(flow).ShouldBe([new(FlowFindingCodes.JoinMayWaitForever, "join")]);
    }

    [Fact]
    public void A_flow_too_large_to_play_through_can_still_be_published()
    {
        var flow = new TestFlow().Start().Parallel("fork").Parallel("join").End().Flows("start > fork", "join > end");
        for (var i = 0; i < 16; i++)
            flow.Task($"t{i}").Flows($"fork > t{i} > join");

        var findings = Findings(flow);

        findings.ShouldBe([new(FlowFindingCodes.TooLargeToPlay, "flow", null, FlowFindingLevel.Note)]);
        FlowValidator.CanBePublished(findings).ShouldBeTrue();
    }

    private static IReadOnlyList<FlowFinding> Findings(TestFlow flow) => FlowValidator.Validate(flow.Document, TestFlow.Posts);

    private static IEnumerable<string> Codes(TestFlow flow) => Findings(flow).Select(finding => finding.Code);

    private static TestFlow WithPost(string attributes) =>
        new TestFlow().Start().Task("a", more: attributes).End().Flows("start > a > end");

    private static string Share(int percent) => $"xinyu:post=\"handler\" xinyu:share=\"{percent}\"";

    private static TestFlow Shares(int first, int second) => new TestFlow().Start().End()
        .Task("a", more: Share(first)).Task("b", more: Share(second)).Flows("start > a > b > end");

    private static TestFlow Divided(string condition, string? other) => new TestFlow().Start().End()
        .Task("a", "yes,no").Exclusive("x").Task("b").Flows("start > a > x", "b > end")
        .Flow("x", "b", condition).Flow("x", "end", other);
}
