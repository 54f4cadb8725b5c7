using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Rules.Tests.Licences;

/// <summary>The last two rows of the table of states: a licence after it was granted.</summary>
public class LicenceRulesTests
{
    static readonly DateOnly Today = new(2026, 3, 2);
    static readonly LicenceStanding Valid = new(LicenceStatus.Valid, new(2026, 12, 31), Today);
    static readonly LicenceStanding Expired = Valid with { ValidTo = new(2026, 3, 1) };

    [Theory]
    [InlineData(LicenceAct.Change, LicenceStatus.Changed)]
    [InlineData(LicenceAct.Renew, LicenceStatus.Renewed)]
    [InlineData(LicenceAct.Withdraw, LicenceStatus.Withdrawn)]
    [InlineData(LicenceAct.Revoke, LicenceStatus.Revoked)]
    [InlineData(LicenceAct.Cancel, LicenceStatus.Cancelled)]
    public void A_valid_licence_allows_every_act_and_each_leads_to_its_state(LicenceAct act, LicenceStatus after)
    {
        LicenceRules.Against(Valid, act).ShouldBeNull();
        LicenceRules.After(act).ShouldBe(after);
    }

    [Fact]
    public void Article_8_a_licence_is_withdrawn_because_law_or_circumstances_changed_and_for_no_other_reason()
    {
        Grounds(Valid, LicenceAct.Withdraw).ShouldBe([LicenceGround.LawChanged, LicenceGround.CircumstancesChanged]);
        LicenceRules.Against(Valid, LicenceAct.Withdraw, LicenceGround.Deceit).ShouldBe("Approval:LicenceGround");
    }

    [Fact]
    public void Article_69_a_licence_is_revoked_on_its_six_grounds_also_when_it_has_expired()
    {
        Grounds(Valid, LicenceAct.Revoke).Count.ShouldBe(6);
        Grounds(Expired, LicenceAct.Revoke).Count.ShouldBe(6);
        LicenceRules.Against(Valid, LicenceAct.Revoke, LicenceGround.LawChanged).ShouldBe("Approval:LicenceGround");
    }

    [Fact]
    public void Article_69_4_losses_are_made_good_but_not_to_whoever_deceived()
    {
        LicenceGrounds.Needs(LicenceAct.Revoke, LicenceGround.BeyondPowers).HasFlag(LicenceActField.Compensation).ShouldBeTrue();
        LicenceGrounds.Needs(LicenceAct.Revoke, LicenceGround.Deceit).HasFlag(LicenceActField.Compensation).ShouldBeFalse();
        foreach (var ground in LicenceGrounds.Of(LicenceAct.Revoke))
            LicenceGrounds.Needs(LicenceAct.Revoke, ground).HasFlag(LicenceActField.PublicInterest | LicenceActField.Heard | LicenceActField.Reason).ShouldBeTrue();
    }

    [Fact]
    public void Article_70_1_only_what_has_expired_and_is_not_being_renewed_is_cancelled_for_its_term()
    {
        LicenceRules.Against(Expired, LicenceAct.Cancel, LicenceGround.TermEnded).ShouldBeNull();
        LicenceRules.Against(Valid, LicenceAct.Cancel, LicenceGround.TermEnded).ShouldBe("Approval:LicenceNotExpired");
        LicenceRules.Against(Expired with { IsRenewing = true }, LicenceAct.Cancel, LicenceGround.TermEnded).ShouldBe("Approval:RenewalRunning");
        LicenceRules.Against(Valid with { ValidTo = null }, LicenceAct.Cancel, LicenceGround.TermEnded).ShouldBe("Approval:LicenceNotExpired");
    }

    [Fact]
    public void Article_70_2_and_3_a_person_dies_and_an_organisation_ends()
    {
        LicenceRules.Against(Valid, LicenceAct.Cancel, LicenceGround.HolderDied).ShouldBe("Approval:LicenceHolderNoPerson");
        LicenceRules.Against(Valid with { HolderIsPerson = true }, LicenceAct.Cancel, LicenceGround.HolderDied).ShouldBeNull();
        LicenceRules.Against(Valid with { HolderIsPerson = true }, LicenceAct.Cancel, LicenceGround.HolderDissolved).ShouldBe("Approval:LicenceHolderNoOrganisation");
    }

    [Theory]
    [InlineData(LicenceStatus.Withdrawn)]
    [InlineData(LicenceStatus.Revoked)]
    public void Article_70_4_what_was_withdrawn_or_revoked_is_cancelled_for_that_alone_and_nothing_else_happens_to_it(LicenceStatus status)
    {
        var ended = Valid with { Status = status };
        Grounds(ended, LicenceAct.Cancel).ShouldBe([LicenceGround.EndedBefore]);
        LicenceRules.Against(Valid, LicenceAct.Cancel, LicenceGround.EndedBefore).ShouldBe("Approval:LicenceNotEndedBefore");
        foreach (var act in new[] { LicenceAct.Change, LicenceAct.Renew, LicenceAct.Withdraw, LicenceAct.Revoke })
            LicenceRules.Against(ended, act).ShouldBe("Approval:LicenceEnded");
    }

    [Theory]
    [InlineData(LicenceStatus.Changed, "Approval:LicenceReplaced")]
    [InlineData(LicenceStatus.Renewed, "Approval:LicenceReplaced")]
    [InlineData(LicenceStatus.Cancelled, "Approval:LicenceEnded")]
    public void What_was_replaced_or_cancelled_allows_nothing(LicenceStatus status, string reason)
    {
        foreach (var act in Enum.GetValues<LicenceAct>())
            LicenceRules.Against(Valid with { Status = status }, act)
                .ShouldBe(act == LicenceAct.Cancel && status == LicenceStatus.Cancelled ? "Approval:LicenceCancelledAlready" : reason);
    }

    [Fact]
    public void What_has_expired_is_neither_changed_nor_renewed_nor_withdrawn()
    {
        foreach (var act in new[] { LicenceAct.Change, LicenceAct.Renew, LicenceAct.Withdraw }) LicenceRules.Against(Expired, act).ShouldBe("Approval:LicenceExpired");
        LicenceRules.Against(Valid with { ValidTo = Today }, LicenceAct.Renew).ShouldBeNull("the last day is a day of validity");
    }

    [Fact]
    public void Article_50_what_does_not_expire_needs_no_renewal_and_one_application_runs_at_a_time()
    {
        LicenceRules.Against(Valid with { ValidTo = null }, LicenceAct.Renew).ShouldBe("Approval:LicenceHasNoExpiry");
        LicenceRules.Against(Valid with { IsRenewing = true }, LicenceAct.Renew).ShouldBe("Approval:RenewalRunning");
    }

    [Fact]
    public void Every_ground_is_cited_with_its_words_and_article()
    {
        foreach (var ground in Enum.GetValues<LicenceGround>())
        {
            LicenceGrounds.Article(ground).ShouldMatch("^第.+条");
            LicenceGrounds.Words(ground).ShouldNotBeEmpty();
        }
        Enum.GetValues<LicenceGround>().Select(LicenceGrounds.Words).ShouldBeUnique();
    }

    static List<LicenceGround> Grounds(LicenceStanding licence, LicenceAct act) =>
        [.. Enum.GetValues<LicenceGround>().Where(g => LicenceRules.Against(licence, act, g) is null)];
}
