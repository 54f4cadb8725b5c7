using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowJoinTests
{
    private static TestFlow Inclusive => new TestFlow().Start().Inclusive("split", "c").Task("a").Task("b").Task("c")
        .Inclusive("join").Task("after").End()
        .Flows("start > split", "split > c", "a > join", "b > join", "c > join", "join > after > end")
        .Flow("split", "a", "needsA").Flow("split", "b", "needsB");

    [Fact]
    public void A_parallel_join_waits_for_every_branch()
    {
        var play = FlowPlayer.Started(new TestFlow().Start().Parallel("fork").Task("a").Task("b").Task("c").Parallel("join").End()
            .Flows("start > fork > a > join", "fork > b > join", "fork > c > join", "join > end").Graph);
        play.At.ShouldBe(["a", "b", "c"]);

        play.Task("b", null).Task("a", null);
        play.State.Status.ShouldBe(FlowStatus.Running);
        play.State.Tokens.Count(token => token.Via is not null).ShouldBe(2);

        play.Task("c", null).State.Status.ShouldBe(FlowStatus.Ended);
    }

    [Theory]
    [InlineData(true, true, new[] { "a", "b" })]
    [InlineData(true, false, new[] { "a" })]
    [InlineData(false, true, new[] { "b" })]
    [InlineData(false, false, new[] { "c" })]
    public void An_inclusive_join_waits_for_the_branches_that_were_taken(bool needsA, bool needsB, string[] taken)
    {
        var play = FlowPlayer.Started(Inclusive.Graph, new() { ["needsA"] = needsA, ["needsB"] = needsB });
        play.At.ShouldBe(taken);

        foreach (var task in taken)
        {
            play.At.ShouldNotContain("after");
            play.Task(task, null);
        }

        play.At.ShouldBe(["after"]);
    }

    [Fact]
    public void An_inclusive_join_goes_on_when_the_last_branch_turns_away()
    {
        var graph = new TestFlow().Start().Parallel("fork").Task("a").Task("b", "join,leave").Exclusive("x", "join").Inclusive("join")
            .Task("after").End().End("left")
            .Flows("start > fork > a > join > after > end", "fork > b > x > join").Flow("x", "left", "outcome = \"leave\"").Graph;
        var play = FlowPlayer.Started(graph).Task("a", null);
        play.At.ShouldBe(["b"]);

        play.Task("b", "leave").At.ShouldBe(["after"]);
    }

    [Fact]
    public void A_branch_that_loops_keeps_an_inclusive_join_waiting()
    {
        var graph = new TestFlow().Start().Parallel("fork").Task("a").Exclusive("again").Task("b", "done,again").Exclusive("x", "join")
            .Inclusive("join").Task("after").End()
            .Flows("start > fork > a > join > after > end", "fork > again > b > x > join").Flow("x", "again", "outcome = \"again\"").Graph;
        var play = FlowPlayer.Started(graph).Task("a", null);

        play.Task("b", "again").At.ShouldBe(["b"]);
        play.Task("b", "done").At.ShouldBe(["after"]);
    }

    [Fact]
    public void A_join_that_can_never_be_filled_turns_the_command_down()
    {
        var graph = new TestFlow().Start().Exclusive("x", "a").Task("a").Task("b").Parallel("join").End()
            .Flows("start > x > a > join > end", "b > join").Flow("x", "b", "needsB").Graph;

        FlowPlayer.Started(graph).Fail(new FlowCommand.CompleteTask("a", null)).ShouldBe(new(FlowErrorCodes.Deadlock, "join"));
    }

    [Fact]
    public void Two_tokens_by_the_same_flow_do_not_fill_a_join()
    {
        var graph = new TestFlow().Start().Parallel("fork").Exclusive("merge").Task("a").Task("b").Parallel("join").End()
            .Flows("start > fork > merge > a > join > end", "fork > merge").Flows("fork > b > join").Graph;
        var play = FlowPlayer.Started(graph);
        play.At.Order().ShouldBe(["a", "a", "b"]);

        play.Task("a", null).Task("a", null);

        play.At.ShouldBe(["b"]);
        play.State.Status.ShouldBe(FlowStatus.Running);
    }
}
