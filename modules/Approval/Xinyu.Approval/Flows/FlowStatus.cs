namespace Xinyu.Approval.Flows;

internal enum FlowStatus
{
    NotStarted,
    Running,
    Ended,
    Cancelled,
}
