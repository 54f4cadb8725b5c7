namespace Xinyu.Approval.Flows;

internal static class FlowFindingCodes
{
    // Reading the file.
    public const string ElementNotSupported = "Approval:FlowElementNotSupported";
    public const string ElementNotExecuted = "Approval:FlowElementNotExecuted";
    public const string ProcessMissing = "Approval:FlowProcessMissing";
    public const string IdMissing = "Approval:FlowIdMissing";
    public const string IdDuplicate = "Approval:FlowIdDuplicate";
    public const string ReferenceBroken = "Approval:FlowReferenceBroken";
    public const string AttributeUnknown = "Approval:FlowAttributeUnknown";
    public const string AttributeInvalid = "Approval:FlowAttributeInvalid";
    public const string ExpressionLanguage = "Approval:FlowExpressionLanguage";
    public const string ExpressionInvalid = "Approval:FlowExpressionInvalid";

    // Looking at the graph.
    public const string StartMissing = "Approval:FlowStartMissing";
    public const string StartNotUnique = "Approval:FlowStartNotUnique";
    public const string EndMissing = "Approval:FlowEndMissing";
    public const string DeadEnd = "Approval:FlowDeadEnd";
    public const string Unreachable = "Approval:FlowUnreachable";
    public const string EndUnreachable = "Approval:FlowEndUnreachable";
    public const string PostMissing = "Approval:FlowPostMissing";
    public const string PostNotInDepartment = "Approval:FlowPostNotInDepartment";
    public const string MayHaveNoWayOn = "Approval:FlowMayHaveNoWayOn";
    public const string ConditionMissing = "Approval:FlowConditionMissing";
    public const string ConditionNeverHolds = "Approval:FlowConditionNeverHolds";
    public const string GatewayCycle = "Approval:FlowGatewayCycle";
    public const string SharesOverHundred = "Approval:FlowSharesOverHundred";

    // Playing it through.
    public const string TooLargeToPlay = "Approval:FlowTooLargeToPlay";
    public const string JoinMayWaitForever = "Approval:FlowJoinMayWaitForever";
}
