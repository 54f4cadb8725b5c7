namespace Xinyu.Approval.Flows;

/// <summary>
/// The elements of BPMN 2.0 that the engine executes. Everything else in an imported file becomes
/// <see cref="Unsupported"/>: it stays in the graph under its own id, so that it can be named, and it cannot be entered.
/// </summary>
internal enum FlowNodeKind
{
    Start,
    End,
    UserTask,
    ServiceTask,
    CallActivity,
    TimerCatch,
    MessageCatch,
    BoundaryTimer,
    ExclusiveGateway,
    ParallelGateway,
    InclusiveGateway,
    Unsupported,
}
