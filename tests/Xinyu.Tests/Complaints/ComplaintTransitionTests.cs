using Xinyu.Abp;
using Xinyu.Complaints;
using Xinyu.Complaints.Handling;
using static Xinyu.Complaints.Handling.ComplaintAct;
using static Xinyu.Complaints.Handling.ComplaintState;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintTransitionTests
{
    [Fact]
    public void The_lawful_ways_are_exactly_these()
    {
        var ways =
            from state in Enum.GetValues<ComplaintState>()
            from act in Enum.GetValues<ComplaintAct>()
            let next = ComplaintTransitions.Next(state, act)
            where next is not null && act != NameOfficial
            select (state, act, next.Value);
        ways.ShouldBe(
        [
            (Received, Accept, Accepted), (Received, Refuse, NotAccepted),
            (Accepted, Assign, Assigned), (Assigned, Assign, Assigned), (Reopened, Assign, Assigned),
            (Assigned, Answer, Answered),
            (Answered, Return, Assigned), (Answered, Review, Reviewed),
            (Reviewed, Close, Closed),
            (Closed, Reopen, Reopened), (NotAccepted, Reopen, Reopened),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Every_act_is_either_possible_or_forbidden_with_a_reason()
    {
        foreach (var state in Enum.GetValues<ComplaintState>())
        foreach (var act in Enum.GetValues<ComplaintAct>())
        foreach (var level in Enumerable.Range(1, ComplaintTransitions.HighestLevel))
            (ComplaintTransitions.Next(state, act, level) is null).ShouldBe(ComplaintTransitions.Forbids(state, act, level) is not null, $"{state} {act} {level}");
    }

    [Theory]
    [InlineData("Received", "Assign", ComplaintsErrors.NotYetAccepted)]
    [InlineData("Accepted", "Refuse", ComplaintsErrors.AcceptedAlready)]
    [InlineData("Accepted", "Answer", ComplaintsErrors.NotYetAssigned)]
    [InlineData("Assigned", "Review", ComplaintsErrors.NotYetAnswered)]
    [InlineData("Assigned", "Close", ComplaintsErrors.NotYetAnswered)]
    [InlineData("Answered", "Assign", ComplaintsErrors.AnsweredAlready)]
    [InlineData("Answered", "Answer", ComplaintsErrors.AnsweredAlready)]
    [InlineData("Answered", "Close", ComplaintsErrors.NotYetReviewed)]
    [InlineData("Reviewed", "Return", ComplaintsErrors.ReviewedAlready)]
    [InlineData("Closed", "Answer", ComplaintsErrors.Ended)]
    [InlineData("NotAccepted", "Accept", ComplaintsErrors.Ended)]
    [InlineData("Closed", "NameOfficial", ComplaintsErrors.Ended)]
    [InlineData("Assigned", "Reopen", ComplaintsErrors.NotEnded)]
    public void A_forbidden_act_says_why(string state, string act, string code) =>
        Should.Throw<BusinessException>(() => ComplaintTransitions.Take(Enum.Parse<ComplaintState>(state), Enum.Parse<ComplaintAct>(act), 1)).Code.ShouldBe(code);

    [Fact]
    public void Above_the_third_level_there_is_none() =>
        ComplaintTransitions.Forbids(Closed, Reopen, ComplaintTransitions.HighestLevel).ShouldBe(ComplaintsErrors.NoHigherLevel);
}
