using Xinyu.Approval.Cases;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>Every state with everything that can happen in it, generated, against the table written by hand.</summary>
public class CaseStateTableTests
{
    [Fact]
    public void Each_pair_of_state_and_act_leads_where_the_table_says_or_answers_with_its_reason()
    {
        var wrong = new List<string>();
        foreach (var state in Enum.GetValues<CaseState>())
        foreach (var kind in Enum.GetValues<CaseEventKind>())
        {
            var (next, reason) = CaseStateTable.All[(state, kind)];
            // a ground of art. 45 suspends; a task of an instant item stays with the counter: both have their own tests
            var led = CaseTransitions.Next(state, kind, stops: kind == CaseEventKind.ProcedureStarted);
            var said = led is null ? CaseTransitions.ReasonAgainst(state, kind) : null;
            if ((led, said) != (next, reason)) wrong.Add($"{kind} in {state}: {led} {said}, the table says {next} {reason}");
        }

        wrong.ShouldBeEmpty();
        CaseStateTable.All.Count.ShouldBe(Enum.GetValues<CaseState>().Length * Enum.GetValues<CaseEventKind>().Length);
    }

    [Fact]
    public void Each_reason_is_a_sentence_in_both_languages()
    {
        foreach (var reason in CaseStateTable.All.Values.Select(c => c.Reason).OfType<string>().Distinct())
        foreach (var culture in new[] { "zh-Hans", "en" })
            ApprovalTexts.Of(culture).ShouldContainKey(reason);
    }
}
