using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Rules;

/// <summary>
/// The list of rules: the wrongs of arts. 72 to 75 and the signs of DOMAIN 5. Each is a machine rule with evidence, or says
/// that no machine can see it.
/// </summary>
/// <param name="Kind">What evaluates it: the clock, the arrival of an event, or nobody.</param>
internal sealed record RuleDefinition(string Code, RuleKind Kind, string Article, CardLevel? Level)
{
    public static readonly IReadOnlyList<RuleDefinition> All =
    [
        new(RuleCodes.Deadline, RuleKind.Clock, "42, 74(2)", CardLevel.Red),
        new(RuleCodes.Delivery, RuleKind.Clock, "44", CardLevel.Red),
        new(RuleCodes.Acceptance, RuleKind.Clock, "32(4), 72(1)", CardLevel.Red),
        new(RuleCodes.Inspection, RuleKind.Clock, "55", CardLevel.Red),
        new(RuleCodes.Procedure, RuleKind.Clock, "45", CardLevel.Red),
        new(RuleCodes.Joint, RuleKind.Clock, "26, 42(2)", CardLevel.Red),
        new(RuleCodes.StepShare, RuleKind.Clock, "42", CardLevel.Yellow),
        new(RuleCodes.RefusalWithoutReasons, RuleKind.Act, "38, 72(5)", CardLevel.Red),
        new(RuleCodes.SecondSupplement, RuleKind.Act, "32(4), 72(4)", CardLevel.Red),
        new(RuleCodes.ActorWithoutPost, RuleKind.Act, "74(2)", CardLevel.Red),
        new(RuleCodes.StepOrder, RuleKind.Act, "74", CardLevel.Red),
        new(RuleCodes.Renewal, RuleKind.Act, "50(2)", CardLevel.Red),
        new(RuleCodes.Fee, RuleKind.Act, "58, 75", CardLevel.Red),
        new("no-public-notice", RuleKind.NotCheckable, "72(2)", null),
        new("no-duty-to-tell", RuleKind.NotCheckable, "72(3)", null),
        new("no-hearing-held", RuleKind.NotCheckable, "72(6)", null),
        new("bribery", RuleKind.NotCheckable, "73", null),
        new("wrong-grant", RuleKind.NotCheckable, "74(1)", null),
        new("wrong-refusal", RuleKind.NotCheckable, "74(2)", null),
        new("no-choice-by-merit", RuleKind.NotCheckable, "74(3)", null),
        new("fees-kept", RuleKind.NotCheckable, "75(2)", null),
    ];
}

internal enum RuleKind
{
    Clock,
    Act,
    NotCheckable,
}
