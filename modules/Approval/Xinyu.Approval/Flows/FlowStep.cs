namespace Xinyu.Approval.Flows;

/// <summary>
/// The five steps that the city's policy document wants recorded for every case: 受理, 承办, 批准, 办结, 告知.
/// Several tasks may belong to one step (承办 covers handling, inspection and review).
/// </summary>
internal enum FlowStep
{
    Accept,
    Handle,
    Approve,
    Close,
    Inform,
}
