using Xinyu.Approval.Cases;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>DOMAIN.md 4, row by row.</summary>
public class CaseTransitionTests
{
    [Theory]
    [InlineData(CaseState.Received, CaseEventKind.NotNeeded, CaseState.NotAccepted)]
    [InlineData(CaseState.Received, CaseEventKind.NotCompetent, CaseState.NotAccepted)]
    [InlineData(CaseState.Received, CaseEventKind.SupplementRequested, CaseState.AwaitingSupplement)]
    [InlineData(CaseState.Received, CaseEventKind.CorrectedOnSpot, CaseState.Received)]
    [InlineData(CaseState.AwaitingSupplement, CaseEventKind.SupplementPartSupplied, CaseState.AwaitingSupplement)]
    [InlineData(CaseState.AwaitingSupplement, CaseEventKind.SupplementDeclared, CaseState.Checking)]
    [InlineData(CaseState.Checking, CaseEventKind.Accepted, CaseState.Accepted)]
    [InlineData(CaseState.Checking, CaseEventKind.DeemedAccepted, CaseState.Accepted)]
    [InlineData(CaseState.Checking, CaseEventKind.DefectRepeated, CaseState.AwaitingSupplement)]
    [InlineData(CaseState.AwaitingSupplement, CaseEventKind.SupplementLapsed, CaseState.Closed)]
    [InlineData(CaseState.Received, CaseEventKind.Accepted, CaseState.Accepted)]
    [InlineData(CaseState.Received, CaseEventKind.DeemedAccepted, CaseState.Accepted)]
    [InlineData(CaseState.InReview, CaseEventKind.SiteChecked, CaseState.InReview)]
    [InlineData(CaseState.InReview, CaseEventKind.Extended, CaseState.InReview)]
    [InlineData(CaseState.InReview, CaseEventKind.HearingTold, CaseState.InReview)]
    [InlineData(CaseState.Suspended, CaseEventKind.HearingRequested, CaseState.Suspended)]
    [InlineData(CaseState.Received, CaseEventKind.Recused, CaseState.Received)]
    [InlineData(CaseState.Decided, CaseEventKind.Recused, CaseState.Decided)]
    [InlineData(CaseState.InReview, CaseEventKind.Withdrawn, CaseState.Closed)]
    [InlineData(CaseState.InReview, CaseEventKind.Granted, CaseState.Decided)]
    [InlineData(CaseState.InReview, CaseEventKind.Refused, CaseState.Decided)]
    [InlineData(CaseState.Accepted, CaseEventKind.Granted, CaseState.Decided)]
    [InlineData(CaseState.Decided, CaseEventKind.Delivered, CaseState.Closed)]
    [InlineData(CaseState.Closed, CaseEventKind.Rated, CaseState.Closed)]
    [InlineData(CaseState.Closed, CaseEventKind.LicenceChanged, CaseState.Closed)]
    [InlineData(CaseState.Closed, CaseEventKind.LicenceWithdrawn, CaseState.Closed)]
    [InlineData(CaseState.Decided, CaseEventKind.LicenceRevoked, CaseState.Decided)]
    [InlineData(CaseState.Closed, CaseEventKind.LicenceCancelled, CaseState.Closed)]
    public void The_law_allows(CaseState from, CaseEventKind kind, CaseState to) => CaseTransitions.Next(from, kind).ShouldBe(to);

    [Theory]
    [InlineData(CaseState.Decided, CaseEventKind.Granted, "Approval:CaseAlreadyDecided")]
    [InlineData(CaseState.Decided, CaseEventKind.Refused, "Approval:CaseAlreadyDecided")]
    [InlineData(CaseState.Suspended, CaseEventKind.Granted, "Approval:DecisionWhileSuspended")]
    [InlineData(CaseState.Received, CaseEventKind.Granted, "Approval:NotYetAccepted")]
    [InlineData(CaseState.Received, CaseEventKind.Extended, "Approval:NotYetAccepted")]
    [InlineData(CaseState.AwaitingSupplement, CaseEventKind.Accepted, "Approval:SupplementOpen")]
    [InlineData(CaseState.AwaitingSupplement, CaseEventKind.SupplementRequested, "Approval:SupplementOnlyOnce")]
    [InlineData(CaseState.Checking, CaseEventKind.SupplementRequested, "Approval:SupplementOnlyOnce")]
    [InlineData(CaseState.InReview, CaseEventKind.SupplementRequested, "Approval:AlreadyAccepted")]
    [InlineData(CaseState.InReview, CaseEventKind.NotCompetent, "Approval:AlreadyAccepted")]
    [InlineData(CaseState.InReview, CaseEventKind.Delivered, "Approval:NotYetDecided")]
    [InlineData(CaseState.InReview, CaseEventKind.LicenceRevoked, "Approval:NotYetDecided")]
    [InlineData(CaseState.Closed, CaseEventKind.Withdrawn, "Approval:CaseClosed")]
    [InlineData(CaseState.NotAccepted, CaseEventKind.Accepted, "Approval:CaseNotAccepted")]
    [InlineData(CaseState.Decided, CaseEventKind.Withdrawn, "Approval:CaseDecided")]
    public void The_law_forbids_and_the_reason_is_named(CaseState from, CaseEventKind kind, string reason)
    {
        CaseTransitions.Next(from, kind).ShouldBeNull();
        CaseTransitions.ReasonAgainst(from, kind).ShouldBe(reason);
    }

    [Fact]
    public void A_procedure_with_a_ground_of_article_45_suspends_and_one_without_does_not()
    {
        CaseTransitions.Next(CaseState.InReview, CaseEventKind.ProcedureStarted, stops: true).ShouldBe(CaseState.Suspended);
        CaseTransitions.Next(CaseState.InReview, CaseEventKind.ProcedureStarted, stops: false).ShouldBe(CaseState.InReview);
    }

    [Fact]
    public void A_case_stays_suspended_while_another_stop_is_open()
    {
        CaseTransitions.Next(CaseState.Suspended, CaseEventKind.ProcedureEnded, stops: true).ShouldBe(CaseState.Suspended);
        CaseTransitions.Next(CaseState.Suspended, CaseEventKind.ProcedureEnded, stops: false).ShouldBe(CaseState.InReview);
    }

    [Fact]
    public void Nothing_but_receipt_begins_a_case()
    {
        foreach (var kind in Enum.GetValues<CaseEventKind>())
            CaseTransitions.Next(null, kind).ShouldBe(kind == CaseEventKind.Received ? CaseState.Received : null);
    }

    [Fact]
    public void Whatever_is_refused_has_a_reason_that_is_a_sentence_in_both_languages()
    {
        foreach (var state in Enum.GetValues<CaseState>())
            foreach (var kind in Enum.GetValues<CaseEventKind>().Where(k => CaseTransitions.Next(state, k) is null))
                foreach (var culture in new[] { "zh-Hans", "en" })
                    ApprovalTexts.Of(culture).ShouldContainKey(CaseTransitions.ReasonAgainst(state, kind));
    }
}
