namespace Xinyu.Supervision.Rules;

/// <summary>The rules by code. A code never changes its meaning: cards refer to it for years.</summary>
internal static class RuleCodes
{
    public const string Deadline = "deadline";
    public const string Delivery = "delivery";
    public const string Acceptance = "deemed-acceptance";
    public const string Inspection = "inspection-staff";
    public const string Procedure = "procedure-overdue";
    public const string Joint = "joint-deadline";
    public const string StepShare = "step-share";
    public const string RefusalWithoutReasons = "refusal-without-reasons";
    public const string SecondSupplement = "second-supplement";
    public const string ActorWithoutPost = "actor-without-post";
    public const string StepOrder = "step-order";
    public const string Renewal = "deemed-renewal";
    public const string Fee = "fee-outside-standard";
}
