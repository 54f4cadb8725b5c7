using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using static Xinyu.Tests.Supervision.WatchedCase;

namespace Xinyu.Tests.Supervision;

public sealed class EventRuleTests
{
    private readonly WatchedCase _case = new();

    [Fact]
    public void A_refusal_without_reasons_is_red_and_one_with_reasons_is_nothing()
    {
        Rules(_case.Next(CaseEventKind.Refused, CaseState.Decided, At(3, 5)), CaseState.InReview).ShouldBe([RuleCodes.RefusalWithoutReasons]);
        Rules(_case.Next(CaseEventKind.Refused, CaseState.Decided, At(3, 5), arguments: ("reason", "不符合规划")), CaseState.InReview).ShouldBeEmpty();
        Rules(_case.Next(CaseEventKind.NotCompetent, CaseState.NotAccepted, At(3, 5)), CaseState.Received).ShouldBe([RuleCodes.RefusalWithoutReasons]);
    }

    [Fact]
    public void The_second_supplement_notice_is_red()
    {
        var notice = _case.Next(CaseEventKind.SupplementRequested, CaseState.AwaitingSupplement, At(3, 5));
        Rules(notice, CaseState.Received).ShouldBeEmpty();
        Rules(notice, CaseState.AwaitingSupplement, supplements: 1).ShouldBe([RuleCodes.SecondSupplement]);
    }

    [Fact]
    public void A_step_by_someone_without_the_post_is_red() =>
        Rules(_case.Next(CaseEventKind.TaskCompleted, CaseState.InReview, At(3, 5), holdsPost: false), CaseState.InReview).ShouldBe([RuleCodes.ActorWithoutPost]);

    [Fact]
    public void A_fee_for_an_item_without_one_is_red()
    {
        var fee = _case.Next(CaseEventKind.FeeNotified, CaseState.InReview, At(3, 5), arguments: [("fee", "工本费"), ("amount", "20.00")]);
        EventRules.Of(fee, CaseState.InReview, 0, feeIsCharged: true).ShouldBeEmpty();
        var finding = EventRules.Of(fee, CaseState.InReview, 0, feeIsCharged: false).ShouldHaveSingleItem();
        (finding.Rule, finding.Level, finding.Evidence["amount"]).ShouldBe((RuleCodes.Fee, CardLevel.Red, "20.00"));
    }

    [Theory]
    [InlineData(null, CaseEventKind.Accepted)]
    [InlineData(CaseState.Received, CaseEventKind.Received)]
    [InlineData(CaseState.Received, CaseEventKind.Granted)]
    [InlineData(CaseState.Received, CaseEventKind.TaskCompleted)]
    [InlineData(CaseState.InReview, CaseEventKind.Delivered)]
    [InlineData(CaseState.InReview, CaseEventKind.Accepted)]
    [InlineData(CaseState.Suspended, CaseEventKind.Granted)]
    [InlineData(CaseState.Closed, CaseEventKind.TaskCompleted)]
    [InlineData(CaseState.InReview, CaseEventKind.Rated)]
    public void A_step_before_its_predecessor_is_out_of_order(CaseState? before, CaseEventKind kind) => StepOrder.IsBroken(before, kind).ShouldBeTrue();

    [Theory]
    [InlineData(null, CaseEventKind.Received)]
    [InlineData(CaseState.Received, CaseEventKind.FindingsRecorded)]
    [InlineData(CaseState.Received, CaseEventKind.Accepted)]
    [InlineData(CaseState.Checking, CaseEventKind.DeemedAccepted)]
    [InlineData(CaseState.Accepted, CaseEventKind.TaskOpened)]
    [InlineData(CaseState.Accepted, CaseEventKind.Granted)]
    [InlineData(CaseState.InReview, CaseEventKind.Refused)]
    [InlineData(CaseState.Decided, CaseEventKind.LicenceIssued)]
    [InlineData(CaseState.Decided, CaseEventKind.Delivered)]
    [InlineData(CaseState.Closed, CaseEventKind.Rated)]
    public void Lawful_steps_are_in_order(CaseState? before, CaseEventKind kind) => StepOrder.IsBroken(before, kind).ShouldBeFalse();

    [Fact]
    public void Supervision_calls_no_step_disorderly_that_the_approval_domain_allows()
    {
        foreach (var state in Enum.GetValues<CaseState>())
            foreach (var kind in Enum.GetValues<CaseEventKind>().Where(k => CaseTransitions.Next(state, k) is not null))
                StepOrder.IsBroken(state, kind).ShouldBeFalse($"{state} {kind}");
    }

    private static IEnumerable<string> Rules(CaseProgressedEto progressed, CaseState before, int supplements = 0) =>
        EventRules.Of(progressed, before, supplements, null).Select(f => f.Rule);
}
