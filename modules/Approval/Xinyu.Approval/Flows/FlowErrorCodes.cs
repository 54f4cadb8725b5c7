namespace Xinyu.Approval.Flows;

internal static class FlowErrorCodes
{
    public const string AlreadyStarted = "Approval:FlowAlreadyStarted";
    public const string NotRunning = "Approval:FlowNotRunning";
    public const string TaskNotOpen = "Approval:FlowTaskNotOpen";
    public const string OutcomeNotOffered = "Approval:FlowOutcomeNotOffered";
    public const string ServiceNotRequested = "Approval:FlowServiceNotRequested";
    public const string CallNotRequested = "Approval:FlowCallNotRequested";
    public const string TimerNotArmed = "Approval:FlowTimerNotArmed";
    public const string MessageNotAwaited = "Approval:FlowMessageNotAwaited";

    // The definition is at fault, not the command; a validated flow does not get here.
    public const string NoWayOn = "Approval:FlowNoWayOn";
    public const string TooManySteps = "Approval:FlowTooManySteps";
    public const string Deadlock = "Approval:FlowDeadlock";
    public const string NotExecutable = "Approval:FlowNotExecutable";

    // The case's own numbers: its condition has no answer.
    public const string DividedByZero = "Approval:FlowDividedByZero";

    public const string FileTooLarge = "Approval:FlowFileTooLarge";
    public const string FileNotXml = "Approval:FlowFileNotXml";
    public const string FileNotBpmn = "Approval:FlowFileNotBpmn";
}
